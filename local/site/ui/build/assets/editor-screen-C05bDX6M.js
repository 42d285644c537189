import {
  A as e,
  B as t,
  C as n,
  D as r,
  E as i,
  F as a,
  I as o,
  L as s,
  M as c,
  N as l,
  O as u,
  P as d,
  R as f,
  S as p,
  T as m,
  _ as h,
  a as g,
  b as _,
  c as v,
  d as y,
  f as b,
  g as x,
  h as S,
  i as ee,
  j as te,
  k as ne,
  l as re,
  m as ie,
  n as ae,
  o as C,
  p as oe,
  r as se,
  s as ce,
  t as le,
  u as ue,
  v as de,
  w as fe,
  x as pe,
  y as me,
  z as he,
} from './index.js';
var ge = Object.create,
  _e = Object.defineProperty,
  ve = Object.getOwnPropertyDescriptor,
  ye = Object.getOwnPropertyNames,
  be = Object.getPrototypeOf,
  xe = Object.prototype.hasOwnProperty,
  w = (e, t) => () => (
    t || (e((t = { exports: {} }).exports, t, t.exports), (e = null)),
    t.exports
  ),
  Se = (e, t) => {
    let n = {};
    for (var r in e) _e(n, r, { get: e[r], enumerable: !0 });
    return (t || _e(n, Symbol.toStringTag, { value: `Module` }), n);
  },
  Ce = (e, t, n, r) => {
    if ((t && typeof t == `object`) || typeof t == `function`)
      for (var i = ye(t), a = 0, o = i.length, s; a < o; a++)
        ((s = i[a]),
          !xe.call(e, s) &&
            s !== n &&
            _e(e, s, {
              get: ((e) => t[e]).bind(null, s),
              enumerable: !(r = ve(t, s)) || r.enumerable,
            }));
    return e;
  },
  we = (e, t, n) => (
    (n = e == null ? {} : ge(be(e))),
    Ce(
      t || !e || !e.__esModule || !xe.call(e, `default`)
        ? _e(n, `default`, { value: e, enumerable: !0 })
        : n,
      e,
    )
  );
function T(e) {
  this.content = e;
}
((T.prototype = {
  constructor: T,
  find: function (e) {
    for (var t = 0; t < this.content.length; t += 2) if (this.content[t] === e) return t;
    return -1;
  },
  get: function (e) {
    var t = this.find(e);
    return t == -1 ? void 0 : this.content[t + 1];
  },
  update: function (e, t, n) {
    var r = n && n != e ? this.remove(n) : this,
      i = r.find(e),
      a = r.content.slice();
    return (i == -1 ? a.push(n || e, t) : ((a[i + 1] = t), n && (a[i] = n)), new T(a));
  },
  remove: function (e) {
    var t = this.find(e);
    if (t == -1) return this;
    var n = this.content.slice();
    return (n.splice(t, 2), new T(n));
  },
  addToStart: function (e, t) {
    return new T([e, t].concat(this.remove(e).content));
  },
  addToEnd: function (e, t) {
    var n = this.remove(e).content.slice();
    return (n.push(e, t), new T(n));
  },
  addBefore: function (e, t, n) {
    var r = this.remove(t),
      i = r.content.slice(),
      a = r.find(e);
    return (i.splice(a == -1 ? i.length : a, 0, t, n), new T(i));
  },
  forEach: function (e) {
    for (var t = 0; t < this.content.length; t += 2) e(this.content[t], this.content[t + 1]);
  },
  prepend: function (e) {
    return ((e = T.from(e)), e.size ? new T(e.content.concat(this.subtract(e).content)) : this);
  },
  append: function (e) {
    return ((e = T.from(e)), e.size ? new T(this.subtract(e).content.concat(e.content)) : this);
  },
  subtract: function (e) {
    var t = this;
    e = T.from(e);
    for (var n = 0; n < e.content.length; n += 2) t = t.remove(e.content[n]);
    return t;
  },
  toObject: function () {
    var e = {};
    return (
      this.forEach(function (t, n) {
        e[t] = n;
      }),
      e
    );
  },
  get size() {
    return this.content.length >> 1;
  },
}),
  (T.from = function (e) {
    if (e instanceof T) return e;
    var t = [];
    if (e) for (var n in e) t.push(n, e[n]);
    return new T(t);
  }));
function Te(e, t, n) {
  for (let r = 0; ; r++) {
    if (r == e.childCount || r == t.childCount) return e.childCount == t.childCount ? null : n;
    let i = e.child(r),
      a = t.child(r);
    if (i == a) n += i.nodeSize;
    else {
      if (!i.sameMarkup(a)) return n;
      if (i.isText && i.text != a.text) {
        for (let e = 0; i.text[e] == a.text[e]; e++) n++;
        return n;
      }
      if (i.content.size || a.content.size) {
        let e = Te(i.content, a.content, n + 1);
        if (e != null) return e;
      }
      n += i.nodeSize;
    }
  }
}
function Ee(e, t, n, r) {
  for (let i = e.childCount, a = t.childCount; ;) {
    if (i == 0 || a == 0) return i == a ? null : { a: n, b: r };
    let o = e.child(--i),
      s = t.child(--a),
      c = o.nodeSize;
    if (o == s) ((n -= c), (r -= c));
    else {
      if (!o.sameMarkup(s)) return { a: n, b: r };
      if (o.isText && o.text != s.text) {
        let e = 0,
          t = Math.min(o.text.length, s.text.length);
        for (; e < t && o.text[o.text.length - e - 1] == s.text[s.text.length - e - 1];)
          (e++, n--, r--);
        return { a: n, b: r };
      }
      if (o.content.size || s.content.size) {
        let e = Ee(o.content, s.content, n - 1, r - 1);
        if (e) return e;
      }
      ((n -= c), (r -= c));
    }
  }
}
var E = class e {
  constructor(e, t) {
    if (((this.content = e), (this.size = t || 0), t == null))
      for (let t = 0; t < e.length; t++) this.size += e[t].nodeSize;
  }
  nodesBetween(e, t, n, r = 0, i) {
    for (let a = 0, o = 0; o < t; a++) {
      let s = this.content[a],
        c = o + s.nodeSize;
      if (c > e && n(s, r + o, i || null, a) !== !1 && s.content.size) {
        let i = o + 1;
        s.nodesBetween(Math.max(0, e - i), Math.min(s.content.size, t - i), n, r + i);
      }
      o = c;
    }
  }
  descendants(e) {
    this.nodesBetween(0, this.size, e);
  }
  textBetween(e, t, n, r) {
    let i = ``,
      a = !0;
    return (
      this.nodesBetween(
        e,
        t,
        (o, s) => {
          let c = o.isText
            ? o.text.slice(Math.max(e, s) - s, t - s)
            : o.isLeaf
              ? r
                ? typeof r == `function`
                  ? r(o)
                  : r
                : o.type.spec.leafText
                  ? o.type.spec.leafText(o)
                  : ``
              : ``;
          (o.isBlock && ((o.isLeaf && c) || o.isTextblock) && n && (a ? (a = !1) : (i += n)),
            (i += c));
        },
        0,
      ),
      i
    );
  }
  append(t) {
    if (!t.size) return this;
    if (!this.size) return t;
    let n = this.lastChild,
      r = t.firstChild,
      i = this.content.slice(),
      a = 0;
    for (
      n.isText && n.sameMarkup(r) && ((i[i.length - 1] = n.withText(n.text + r.text)), (a = 1));
      a < t.content.length;
      a++
    )
      i.push(t.content[a]);
    return new e(i, this.size + t.size);
  }
  cut(t, n = this.size) {
    if (t == 0 && n == this.size) return this;
    let r = [],
      i = 0;
    if (n > t)
      for (let e = 0, a = 0; a < n; e++) {
        let o = this.content[e],
          s = a + o.nodeSize;
        (s > t &&
          ((a < t || s > n) &&
            (o = o.isText
              ? o.cut(Math.max(0, t - a), Math.min(o.text.length, n - a))
              : o.cut(Math.max(0, t - a - 1), Math.min(o.content.size, n - a - 1))),
          r.push(o),
          (i += o.nodeSize)),
          (a = s));
      }
    return new e(r, i);
  }
  cutByIndex(t, n) {
    return t == n
      ? e.empty
      : t == 0 && n == this.content.length
        ? this
        : new e(this.content.slice(t, n));
  }
  replaceChild(t, n) {
    let r = this.content[t];
    if (r == n) return this;
    let i = this.content.slice(),
      a = this.size + n.nodeSize - r.nodeSize;
    return ((i[t] = n), new e(i, a));
  }
  addToStart(t) {
    return new e([t].concat(this.content), this.size + t.nodeSize);
  }
  addToEnd(t) {
    return new e(this.content.concat(t), this.size + t.nodeSize);
  }
  eq(e) {
    if (this.content.length != e.content.length) return !1;
    for (let t = 0; t < this.content.length; t++) if (!this.content[t].eq(e.content[t])) return !1;
    return !0;
  }
  get firstChild() {
    return this.content.length ? this.content[0] : null;
  }
  get lastChild() {
    return this.content.length ? this.content[this.content.length - 1] : null;
  }
  get childCount() {
    return this.content.length;
  }
  child(e) {
    let t = this.content[e];
    if (!t) throw RangeError(`Index ` + e + ` out of range for ` + this);
    return t;
  }
  maybeChild(e) {
    return this.content[e] || null;
  }
  forEach(e) {
    for (let t = 0, n = 0; t < this.content.length; t++) {
      let r = this.content[t];
      (e(r, n, t), (n += r.nodeSize));
    }
  }
  findDiffStart(e, t = 0) {
    return Te(this, e, t);
  }
  findDiffEnd(e, t = this.size, n = e.size) {
    return Ee(this, e, t, n);
  }
  findIndex(e) {
    if (e == 0) return Oe(0, e);
    if (e == this.size) return Oe(this.content.length, e);
    if (e > this.size || e < 0) throw RangeError(`Position ${e} outside of fragment (${this})`);
    for (let t = 0, n = 0; ; t++) {
      let r = this.child(t),
        i = n + r.nodeSize;
      if (i >= e) return i == e ? Oe(t + 1, i) : Oe(t, n);
      n = i;
    }
  }
  toString() {
    return `<` + this.toStringInner() + `>`;
  }
  toStringInner() {
    return this.content.join(`, `);
  }
  toJSON() {
    return this.content.length ? this.content.map((e) => e.toJSON()) : null;
  }
  static fromJSON(t, n) {
    if (!n) return e.empty;
    if (!Array.isArray(n)) throw RangeError(`Invalid input for Fragment.fromJSON`);
    return new e(n.map(t.nodeFromJSON));
  }
  static fromArray(t) {
    if (!t.length) return e.empty;
    let n,
      r = 0;
    for (let e = 0; e < t.length; e++) {
      let i = t[e];
      ((r += i.nodeSize),
        e && i.isText && t[e - 1].sameMarkup(i)
          ? ((n ||= t.slice(0, e)), (n[n.length - 1] = i.withText(n[n.length - 1].text + i.text)))
          : n && n.push(i));
    }
    return new e(n || t, r);
  }
  static from(t) {
    if (!t) return e.empty;
    if (t instanceof e) return t;
    if (Array.isArray(t)) return this.fromArray(t);
    if (t.attrs) return new e([t], t.nodeSize);
    throw RangeError(
      `Can not convert ` +
        t +
        ` to a Fragment` +
        (t.nodesBetween ? ` (looks like multiple versions of prosemirror-model were loaded)` : ``),
    );
  }
};
E.empty = new E([], 0);
var De = { index: 0, offset: 0 };
function Oe(e, t) {
  return ((De.index = e), (De.offset = t), De);
}
function ke(e, t) {
  if (e === t) return !0;
  if (!(e && typeof e == `object`) || !(t && typeof t == `object`)) return !1;
  let n = Array.isArray(e);
  if (Array.isArray(t) != n) return !1;
  if (n) {
    if (e.length != t.length) return !1;
    for (let n = 0; n < e.length; n++) if (!ke(e[n], t[n])) return !1;
  } else {
    for (let n in e) if (!(n in t) || !ke(e[n], t[n])) return !1;
    for (let n in t) if (!(n in e)) return !1;
  }
  return !0;
}
var D = class e {
  constructor(e, t) {
    ((this.type = e), (this.attrs = t));
  }
  addToSet(e) {
    let t,
      n = !1;
    for (let r = 0; r < e.length; r++) {
      let i = e[r];
      if (this.eq(i)) return e;
      if (this.type.excludes(i.type)) t ||= e.slice(0, r);
      else if (i.type.excludes(this.type)) return e;
      else
        (!n && i.type.rank > this.type.rank && ((t ||= e.slice(0, r)), t.push(this), (n = !0)),
          t && t.push(i));
    }
    return ((t ||= e.slice()), n || t.push(this), t);
  }
  removeFromSet(e) {
    for (let t = 0; t < e.length; t++)
      if (this.eq(e[t])) return e.slice(0, t).concat(e.slice(t + 1));
    return e;
  }
  isInSet(e) {
    for (let t = 0; t < e.length; t++) if (this.eq(e[t])) return !0;
    return !1;
  }
  eq(e) {
    return this == e || (this.type == e.type && ke(this.attrs, e.attrs));
  }
  toJSON() {
    let e = { type: this.type.name };
    for (let t in this.attrs) {
      e.attrs = this.attrs;
      break;
    }
    return e;
  }
  static fromJSON(e, t) {
    if (!t) throw RangeError(`Invalid input for Mark.fromJSON`);
    let n = e.marks[t.type];
    if (!n) throw RangeError(`There is no mark type ${t.type} in this schema`);
    let r = n.create(t.attrs);
    return (n.checkAttrs(r.attrs), r);
  }
  static sameSet(e, t) {
    if (e == t) return !0;
    if (e.length != t.length) return !1;
    for (let n = 0; n < e.length; n++) if (!e[n].eq(t[n])) return !1;
    return !0;
  }
  static setFrom(t) {
    if (!t || (Array.isArray(t) && t.length == 0)) return e.none;
    if (t instanceof e) return [t];
    let n = t.slice();
    return (n.sort((e, t) => e.type.rank - t.type.rank), n);
  }
};
D.none = [];
var Ae = class extends Error {},
  O = class e {
    constructor(e, t, n) {
      ((this.content = e), (this.openStart = t), (this.openEnd = n));
    }
    get size() {
      return this.content.size - this.openStart - this.openEnd;
    }
    insertAt(t, n) {
      let r = Me(this.content, t + this.openStart, n);
      return r && new e(r, this.openStart, this.openEnd);
    }
    removeBetween(t, n) {
      return new e(
        je(this.content, t + this.openStart, n + this.openStart),
        this.openStart,
        this.openEnd,
      );
    }
    eq(e) {
      return (
        this.content.eq(e.content) && this.openStart == e.openStart && this.openEnd == e.openEnd
      );
    }
    toString() {
      return this.content + `(` + this.openStart + `,` + this.openEnd + `)`;
    }
    toJSON() {
      if (!this.content.size) return null;
      let e = { content: this.content.toJSON() };
      return (
        this.openStart > 0 && (e.openStart = this.openStart),
        this.openEnd > 0 && (e.openEnd = this.openEnd),
        e
      );
    }
    static fromJSON(t, n) {
      if (!n) return e.empty;
      let r = n.openStart || 0,
        i = n.openEnd || 0;
      if (typeof r != `number` || typeof i != `number`)
        throw RangeError(`Invalid input for Slice.fromJSON`);
      return new e(E.fromJSON(t, n.content), r, i);
    }
    static maxOpen(t, n = !0) {
      let r = 0,
        i = 0;
      for (let e = t.firstChild; e && !e.isLeaf && (n || !e.type.spec.isolating); e = e.firstChild)
        r++;
      for (let e = t.lastChild; e && !e.isLeaf && (n || !e.type.spec.isolating); e = e.lastChild)
        i++;
      return new e(t, r, i);
    }
  };
O.empty = new O(E.empty, 0, 0);
function je(e, t, n) {
  let { index: r, offset: i } = e.findIndex(t),
    a = e.maybeChild(r),
    { index: o, offset: s } = e.findIndex(n);
  if (i == t || a.isText) {
    if (s != n && !e.child(o).isText) throw RangeError(`Removing non-flat range`);
    return e.cut(0, t).append(e.cut(n));
  }
  if (r != o) throw RangeError(`Removing non-flat range`);
  return e.replaceChild(r, a.copy(je(a.content, t - i - 1, n - i - 1)));
}
function Me(e, t, n, r) {
  let { index: i, offset: a } = e.findIndex(t),
    o = e.maybeChild(i);
  if (a == t || o.isText)
    return r && !r.canReplace(i, i, n) ? null : e.cut(0, t).append(n).append(e.cut(t));
  let s = Me(o.content, t - a - 1, n, o);
  return s && e.replaceChild(i, o.copy(s));
}
function Ne(e, t, n) {
  if (n.openStart > e.depth) throw new Ae(`Inserted content deeper than insertion position`);
  if (e.depth - n.openStart != t.depth - n.openEnd) throw new Ae(`Inconsistent open depths`);
  return Pe(e, t, n, 0);
}
function Pe(e, t, n, r) {
  let i = e.index(r),
    a = e.node(r);
  if (i == t.index(r) && r < e.depth - n.openStart) {
    let o = Pe(e, t, n, r + 1);
    return a.copy(a.content.replaceChild(i, o));
  }
  if (!n.content.size) return ze(a, Ve(e, t, r));
  if (!n.openStart && !n.openEnd && e.depth == r && t.depth == r) {
    let r = e.parent,
      i = r.content;
    return ze(r, i.cut(0, e.parentOffset).append(n.content).append(i.cut(t.parentOffset)));
  }
  {
    let { start: i, end: o } = He(n, e);
    return ze(a, Be(e, i, o, t, r));
  }
}
function Fe(e, t) {
  if (!t.type.compatibleContent(e.type))
    throw new Ae(`Cannot join ` + t.type.name + ` onto ` + e.type.name);
}
function Ie(e, t, n) {
  let r = e.node(n);
  return (Fe(r, t.node(n)), r);
}
function Le(e, t) {
  let n = t.length - 1;
  n >= 0 && e.isText && e.sameMarkup(t[n]) ? (t[n] = e.withText(t[n].text + e.text)) : t.push(e);
}
function Re(e, t, n, r) {
  let i = (t || e).node(n),
    a = 0,
    o = t ? t.index(n) : i.childCount;
  e && ((a = e.index(n)), e.depth > n ? a++ : e.textOffset && (Le(e.nodeAfter, r), a++));
  for (let e = a; e < o; e++) Le(i.child(e), r);
  t && t.depth == n && t.textOffset && Le(t.nodeBefore, r);
}
function ze(e, t) {
  return (e.type.checkContent(t), e.copy(t));
}
function Be(e, t, n, r, i) {
  let a = e.depth > i && Ie(e, t, i + 1),
    o = r.depth > i && Ie(n, r, i + 1),
    s = [];
  return (
    Re(null, e, i, s),
    a && o && t.index(i) == n.index(i)
      ? (Fe(a, o), Le(ze(a, Be(e, t, n, r, i + 1)), s))
      : (a && Le(ze(a, Ve(e, t, i + 1)), s), Re(t, n, i, s), o && Le(ze(o, Ve(n, r, i + 1)), s)),
    Re(r, null, i, s),
    new E(s)
  );
}
function Ve(e, t, n) {
  let r = [];
  return (
    Re(null, e, n, r),
    e.depth > n && Le(ze(Ie(e, t, n + 1), Ve(e, t, n + 1)), r),
    Re(t, null, n, r),
    new E(r)
  );
}
function He(e, t) {
  let n = t.depth - e.openStart,
    r = t.node(n).copy(e.content);
  for (let e = n - 1; e >= 0; e--) r = t.node(e).copy(E.from(r));
  return {
    start: r.resolveNoCache(e.openStart + n),
    end: r.resolveNoCache(r.content.size - e.openEnd - n),
  };
}
var Ue = class e {
    constructor(e, t, n) {
      ((this.pos = e), (this.path = t), (this.parentOffset = n), (this.depth = t.length / 3 - 1));
    }
    resolveDepth(e) {
      return e == null ? this.depth : e < 0 ? this.depth + e : e;
    }
    get parent() {
      return this.node(this.depth);
    }
    get doc() {
      return this.node(0);
    }
    node(e) {
      return this.path[this.resolveDepth(e) * 3];
    }
    index(e) {
      return this.path[this.resolveDepth(e) * 3 + 1];
    }
    indexAfter(e) {
      return (
        (e = this.resolveDepth(e)),
        this.index(e) + (e == this.depth && !this.textOffset ? 0 : 1)
      );
    }
    start(e) {
      return ((e = this.resolveDepth(e)), e == 0 ? 0 : this.path[e * 3 - 1] + 1);
    }
    end(e) {
      return ((e = this.resolveDepth(e)), this.start(e) + this.node(e).content.size);
    }
    before(e) {
      if (((e = this.resolveDepth(e)), !e))
        throw RangeError(`There is no position before the top-level node`);
      return e == this.depth + 1 ? this.pos : this.path[e * 3 - 1];
    }
    after(e) {
      if (((e = this.resolveDepth(e)), !e))
        throw RangeError(`There is no position after the top-level node`);
      return e == this.depth + 1 ? this.pos : this.path[e * 3 - 1] + this.path[e * 3].nodeSize;
    }
    get textOffset() {
      return this.pos - this.path[this.path.length - 1];
    }
    get nodeAfter() {
      let e = this.parent,
        t = this.index(this.depth);
      if (t == e.childCount) return null;
      let n = this.pos - this.path[this.path.length - 1],
        r = e.child(t);
      return n ? e.child(t).cut(n) : r;
    }
    get nodeBefore() {
      let e = this.index(this.depth),
        t = this.pos - this.path[this.path.length - 1];
      return t ? this.parent.child(e).cut(0, t) : e == 0 ? null : this.parent.child(e - 1);
    }
    posAtIndex(e, t) {
      t = this.resolveDepth(t);
      let n = this.path[t * 3],
        r = t == 0 ? 0 : this.path[t * 3 - 1] + 1;
      for (let t = 0; t < e; t++) r += n.child(t).nodeSize;
      return r;
    }
    marks() {
      let e = this.parent,
        t = this.index();
      if (e.content.size == 0) return D.none;
      if (this.textOffset) return e.child(t).marks;
      let n = e.maybeChild(t - 1),
        r = e.maybeChild(t);
      if (!n) {
        let e = n;
        ((n = r), (r = e));
      }
      let i = n.marks;
      for (var a = 0; a < i.length; a++)
        i[a].type.spec.inclusive !== !1 ||
          (r && i[a].isInSet(r.marks)) ||
          (i = i[a--].removeFromSet(i));
      return i;
    }
    marksAcross(e) {
      let t = this.parent.maybeChild(this.index());
      if (!t || !t.isInline) return null;
      let n = t.marks,
        r = e.parent.maybeChild(e.index());
      for (var i = 0; i < n.length; i++)
        n[i].type.spec.inclusive !== !1 ||
          (r && n[i].isInSet(r.marks)) ||
          (n = n[i--].removeFromSet(n));
      return n;
    }
    sharedDepth(e) {
      for (let t = this.depth; t > 0; t--) if (this.start(t) <= e && this.end(t) >= e) return t;
      return 0;
    }
    blockRange(e = this, t) {
      if (e.pos < this.pos) return e.blockRange(this);
      for (
        let n = this.depth - (this.parent.inlineContent || this.pos == e.pos ? 1 : 0);
        n >= 0;
        n--
      )
        if (e.pos <= this.end(n) && (!t || t(this.node(n)))) return new qe(this, e, n);
      return null;
    }
    sameParent(e) {
      return this.pos - this.parentOffset == e.pos - e.parentOffset;
    }
    max(e) {
      return e.pos > this.pos ? e : this;
    }
    min(e) {
      return e.pos < this.pos ? e : this;
    }
    toString() {
      let e = ``;
      for (let t = 1; t <= this.depth; t++)
        e += (e ? `/` : ``) + this.node(t).type.name + `_` + this.index(t - 1);
      return e + `:` + this.parentOffset;
    }
    static resolve(t, n) {
      if (!(n >= 0 && n <= t.content.size)) throw RangeError(`Position ` + n + ` out of range`);
      let r = [],
        i = 0,
        a = n;
      for (let e = t; ;) {
        let { index: t, offset: n } = e.content.findIndex(a),
          o = a - n;
        if ((r.push(e, t, i + n), !o || ((e = e.child(t)), e.isText))) break;
        ((a = o - 1), (i += n + 1));
      }
      return new e(n, r, a);
    }
    static resolveCached(t, n) {
      let r = Ke.get(t);
      if (r)
        for (let e = 0; e < r.elts.length; e++) {
          let t = r.elts[e];
          if (t.pos == n) return t;
        }
      else Ke.set(t, (r = new We()));
      let i = (r.elts[r.i] = e.resolve(t, n));
      return ((r.i = (r.i + 1) % Ge), i);
    }
  },
  We = class {
    constructor() {
      ((this.elts = []), (this.i = 0));
    }
  },
  Ge = 12,
  Ke = new WeakMap(),
  qe = class {
    constructor(e, t, n) {
      ((this.$from = e), (this.$to = t), (this.depth = n));
    }
    get start() {
      return this.$from.before(this.depth + 1);
    }
    get end() {
      return this.$to.after(this.depth + 1);
    }
    get parent() {
      return this.$from.node(this.depth);
    }
    get startIndex() {
      return this.$from.index(this.depth);
    }
    get endIndex() {
      return this.$to.indexAfter(this.depth);
    }
  },
  Je = Object.create(null),
  Ye = class e {
    constructor(e, t, n, r = D.none) {
      ((this.type = e), (this.attrs = t), (this.marks = r), (this.content = n || E.empty));
    }
    get children() {
      return this.content.content;
    }
    get nodeSize() {
      return this.isLeaf ? 1 : 2 + this.content.size;
    }
    get childCount() {
      return this.content.childCount;
    }
    child(e) {
      return this.content.child(e);
    }
    maybeChild(e) {
      return this.content.maybeChild(e);
    }
    forEach(e) {
      this.content.forEach(e);
    }
    nodesBetween(e, t, n, r = 0) {
      this.content.nodesBetween(e, t, n, r, this);
    }
    descendants(e) {
      this.nodesBetween(0, this.content.size, e);
    }
    get textContent() {
      return this.isLeaf && this.type.spec.leafText
        ? this.type.spec.leafText(this)
        : this.textBetween(0, this.content.size, ``);
    }
    textBetween(e, t, n, r) {
      return this.content.textBetween(e, t, n, r);
    }
    get firstChild() {
      return this.content.firstChild;
    }
    get lastChild() {
      return this.content.lastChild;
    }
    eq(e) {
      return this == e || (this.sameMarkup(e) && this.content.eq(e.content));
    }
    sameMarkup(e) {
      return this.hasMarkup(e.type, e.attrs, e.marks);
    }
    hasMarkup(e, t, n) {
      return (
        this.type == e &&
        ke(this.attrs, t || e.defaultAttrs || Je) &&
        D.sameSet(this.marks, n || D.none)
      );
    }
    copy(t = null) {
      return t == this.content ? this : new e(this.type, this.attrs, t, this.marks);
    }
    mark(t) {
      return t == this.marks ? this : new e(this.type, this.attrs, this.content, t);
    }
    cut(e, t = this.content.size) {
      return e == 0 && t == this.content.size ? this : this.copy(this.content.cut(e, t));
    }
    slice(e, t = this.content.size, n = !1) {
      if (e == t) return O.empty;
      let r = this.resolve(e),
        i = this.resolve(t),
        a = n ? 0 : r.sharedDepth(t),
        o = r.start(a);
      return new O(r.node(a).content.cut(r.pos - o, i.pos - o), r.depth - a, i.depth - a);
    }
    replace(e, t, n) {
      return Ne(this.resolve(e), this.resolve(t), n);
    }
    nodeAt(e) {
      for (let t = this; ;) {
        let { index: n, offset: r } = t.content.findIndex(e);
        if (((t = t.maybeChild(n)), !t)) return null;
        if (r == e || t.isText) return t;
        e -= r + 1;
      }
    }
    childAfter(e) {
      let { index: t, offset: n } = this.content.findIndex(e);
      return { node: this.content.maybeChild(t), index: t, offset: n };
    }
    childBefore(e) {
      if (e == 0) return { node: null, index: 0, offset: 0 };
      let { index: t, offset: n } = this.content.findIndex(e);
      if (n < e) return { node: this.content.child(t), index: t, offset: n };
      let r = this.content.child(t - 1);
      return { node: r, index: t - 1, offset: n - r.nodeSize };
    }
    resolve(e) {
      return Ue.resolveCached(this, e);
    }
    resolveNoCache(e) {
      return Ue.resolve(this, e);
    }
    rangeHasMark(e, t, n) {
      let r = !1;
      return (t > e && this.nodesBetween(e, t, (e) => (n.isInSet(e.marks) && (r = !0), !r)), r);
    }
    get isBlock() {
      return this.type.isBlock;
    }
    get isTextblock() {
      return this.type.isTextblock;
    }
    get inlineContent() {
      return this.type.inlineContent;
    }
    get isInline() {
      return this.type.isInline;
    }
    get isText() {
      return this.type.isText;
    }
    get isLeaf() {
      return this.type.isLeaf;
    }
    get isAtom() {
      return this.type.isAtom;
    }
    toString() {
      if (this.type.spec.toDebugString) return this.type.spec.toDebugString(this);
      let e = this.type.name;
      return (
        this.content.size && (e += `(` + this.content.toStringInner() + `)`),
        Ze(this.marks, e)
      );
    }
    contentMatchAt(e) {
      let t = this.type.contentMatch.matchFragment(this.content, 0, e);
      if (!t) throw Error(`Called contentMatchAt on a node with invalid content`);
      return t;
    }
    canReplace(e, t, n = E.empty, r = 0, i = n.childCount) {
      let a = this.contentMatchAt(e).matchFragment(n, r, i),
        o = a && a.matchFragment(this.content, t);
      if (!o || !o.validEnd) return !1;
      for (let e = r; e < i; e++) if (!this.type.allowsMarks(n.child(e).marks)) return !1;
      return !0;
    }
    canReplaceWith(e, t, n, r) {
      if (r && !this.type.allowsMarks(r)) return !1;
      let i = this.contentMatchAt(e).matchType(n),
        a = i && i.matchFragment(this.content, t);
      return a ? a.validEnd : !1;
    }
    canAppend(e) {
      return e.content.size
        ? this.canReplace(this.childCount, this.childCount, e.content)
        : this.type.compatibleContent(e.type);
    }
    check() {
      (this.type.checkContent(this.content), this.type.checkAttrs(this.attrs));
      let e = D.none;
      for (let t = 0; t < this.marks.length; t++) {
        let n = this.marks[t];
        (n.type.checkAttrs(n.attrs), (e = n.addToSet(e)));
      }
      if (!D.sameSet(e, this.marks))
        throw RangeError(
          `Invalid collection of marks for node ${this.type.name}: ${this.marks.map((e) => e.type.name)}`,
        );
      this.content.forEach((e) => e.check());
    }
    toJSON() {
      let e = { type: this.type.name };
      for (let t in this.attrs) {
        e.attrs = this.attrs;
        break;
      }
      return (
        this.content.size && (e.content = this.content.toJSON()),
        this.marks.length && (e.marks = this.marks.map((e) => e.toJSON())),
        e
      );
    }
    static fromJSON(e, t) {
      if (!t) throw RangeError(`Invalid input for Node.fromJSON`);
      let n;
      if (t.marks) {
        if (!Array.isArray(t.marks)) throw RangeError(`Invalid mark data for Node.fromJSON`);
        n = t.marks.map(e.markFromJSON);
      }
      if (t.type == `text`) {
        if (typeof t.text != `string`) throw RangeError(`Invalid text node in JSON`);
        return e.text(t.text, n);
      }
      let r = E.fromJSON(e, t.content),
        i = e.nodeType(t.type).create(t.attrs, r, n);
      return (i.type.checkAttrs(i.attrs), i);
    }
  };
Ye.prototype.text = void 0;
var Xe = class e extends Ye {
  constructor(e, t, n, r) {
    if ((super(e, t, null, r), !n)) throw RangeError(`Empty text nodes are not allowed`);
    this.text = n;
  }
  toString() {
    return this.type.spec.toDebugString
      ? this.type.spec.toDebugString(this)
      : Ze(this.marks, JSON.stringify(this.text));
  }
  get textContent() {
    return this.text;
  }
  textBetween(e, t) {
    return this.text.slice(e, t);
  }
  get nodeSize() {
    return this.text.length;
  }
  mark(t) {
    return t == this.marks ? this : new e(this.type, this.attrs, this.text, t);
  }
  withText(t) {
    return t == this.text ? this : new e(this.type, this.attrs, t, this.marks);
  }
  cut(e = 0, t = this.text.length) {
    return e == 0 && t == this.text.length ? this : this.withText(this.text.slice(e, t));
  }
  eq(e) {
    return this.sameMarkup(e) && this.text == e.text;
  }
  toJSON() {
    let e = super.toJSON();
    return ((e.text = this.text), e);
  }
};
function Ze(e, t) {
  for (let n = e.length - 1; n >= 0; n--) t = e[n].type.name + `(` + t + `)`;
  return t;
}
var Qe = class e {
  constructor(e) {
    ((this.validEnd = e), (this.next = []), (this.wrapCache = []));
  }
  static parse(t, n) {
    let r = new $e(t, n);
    if (r.next == null) return e.empty;
    let i = et(r);
    r.next && r.err(`Unexpected trailing text`);
    let a = ut(st(i));
    return (dt(a, r), a);
  }
  matchType(e) {
    for (let t = 0; t < this.next.length; t++) if (this.next[t].type == e) return this.next[t].next;
    return null;
  }
  matchFragment(e, t = 0, n = e.childCount) {
    let r = this;
    for (let i = t; r && i < n; i++) r = r.matchType(e.child(i).type);
    return r;
  }
  get inlineContent() {
    return this.next.length != 0 && this.next[0].type.isInline;
  }
  get defaultType() {
    for (let e = 0; e < this.next.length; e++) {
      let { type: t } = this.next[e];
      if (!(t.isText || t.hasRequiredAttrs())) return t;
    }
    return null;
  }
  compatible(e) {
    for (let t = 0; t < this.next.length; t++)
      for (let n = 0; n < e.next.length; n++) if (this.next[t].type == e.next[n].type) return !0;
    return !1;
  }
  fillBefore(e, t = !1, n = 0) {
    let r = [this];
    function i(a, o) {
      let s = a.matchFragment(e, n);
      if (s && (!t || s.validEnd)) return E.from(o.map((e) => e.createAndFill()));
      for (let e = 0; e < a.next.length; e++) {
        let { type: t, next: n } = a.next[e];
        if (!(t.isText || t.hasRequiredAttrs()) && r.indexOf(n) == -1) {
          r.push(n);
          let e = i(n, o.concat(t));
          if (e) return e;
        }
      }
      return null;
    }
    return i(this, []);
  }
  findWrapping(e) {
    for (let t = 0; t < this.wrapCache.length; t += 2)
      if (this.wrapCache[t] == e) return this.wrapCache[t + 1];
    let t = this.computeWrapping(e);
    return (this.wrapCache.push(e, t), t);
  }
  computeWrapping(e) {
    let t = Object.create(null),
      n = [{ match: this, type: null, via: null }];
    for (; n.length;) {
      let r = n.shift(),
        i = r.match;
      if (i.matchType(e)) {
        let e = [];
        for (let t = r; t.type; t = t.via) e.push(t.type);
        return e.reverse();
      }
      for (let e = 0; e < i.next.length; e++) {
        let { type: a, next: o } = i.next[e];
        a.isLeaf ||
          a.hasRequiredAttrs() ||
          a.name in t ||
          (r.type && !o.validEnd) ||
          (n.push({ match: a.contentMatch, type: a, via: r }), (t[a.name] = !0));
      }
    }
    return null;
  }
  get edgeCount() {
    return this.next.length;
  }
  edge(e) {
    if (e >= this.next.length) throw RangeError(`There's no ${e}th edge in this content match`);
    return this.next[e];
  }
  toString() {
    let e = [];
    function t(n) {
      e.push(n);
      for (let r = 0; r < n.next.length; r++) e.indexOf(n.next[r].next) == -1 && t(n.next[r].next);
    }
    return (
      t(this),
      e.map((t, n) => {
        let r = n + (t.validEnd ? `*` : ` `) + ` `;
        for (let n = 0; n < t.next.length; n++)
          r += (n ? `, ` : ``) + t.next[n].type.name + `->` + e.indexOf(t.next[n].next);
        return r;
      }).join(`
`)
    );
  }
};
Qe.empty = new Qe(!0);
var $e = class {
  constructor(e, t) {
    ((this.string = e),
      (this.nodeTypes = t),
      (this.inline = null),
      (this.pos = 0),
      (this.tokens = e.split(/\s*(?=\b|\W|$)/)),
      this.tokens[this.tokens.length - 1] == `` && this.tokens.pop(),
      this.tokens[0] == `` && this.tokens.shift());
  }
  get next() {
    return this.tokens[this.pos];
  }
  eat(e) {
    return this.next == e && (this.pos++ || !0);
  }
  err(e) {
    throw SyntaxError(e + ` (in content expression '` + this.string + `')`);
  }
};
function et(e) {
  let t = [];
  do t.push(tt(e));
  while (e.eat(`|`));
  return t.length == 1 ? t[0] : { type: `choice`, exprs: t };
}
function tt(e) {
  let t = [];
  do t.push(nt(e));
  while (e.next && e.next != `)` && e.next != `|`);
  return t.length == 1 ? t[0] : { type: `seq`, exprs: t };
}
function nt(e) {
  let t = ot(e);
  for (;;)
    if (e.eat(`+`)) t = { type: `plus`, expr: t };
    else if (e.eat(`*`)) t = { type: `star`, expr: t };
    else if (e.eat(`?`)) t = { type: `opt`, expr: t };
    else if (e.eat(`{`)) t = it(e, t);
    else break;
  return t;
}
function rt(e) {
  /\D/.test(e.next) && e.err(`Expected number, got '` + e.next + `'`);
  let t = Number(e.next);
  return (e.pos++, t);
}
function it(e, t) {
  let n = rt(e),
    r = n;
  return (
    e.eat(`,`) && (r = e.next == `}` ? -1 : rt(e)),
    e.eat(`}`) || e.err(`Unclosed braced range`),
    { type: `range`, min: n, max: r, expr: t }
  );
}
function at(e, t) {
  let n = e.nodeTypes,
    r = n[t];
  if (r) return [r];
  let i = [];
  for (let e in n) {
    let r = n[e];
    r.isInGroup(t) && i.push(r);
  }
  return (i.length == 0 && e.err(`No node type or group '` + t + `' found`), i);
}
function ot(e) {
  if (e.eat(`(`)) {
    let t = et(e);
    return (e.eat(`)`) || e.err(`Missing closing paren`), t);
  }
  if (/\W/.test(e.next)) e.err(`Unexpected token '` + e.next + `'`);
  else {
    let t = at(e, e.next).map(
      (t) => (
        e.inline == null
          ? (e.inline = t.isInline)
          : e.inline != t.isInline && e.err(`Mixing inline and block content`),
        { type: `name`, value: t }
      ),
    );
    return (e.pos++, t.length == 1 ? t[0] : { type: `choice`, exprs: t });
  }
}
function st(e) {
  let t = [[]];
  return (i(a(e, 0), n()), t);
  function n() {
    return t.push([]) - 1;
  }
  function r(e, n, r) {
    let i = { term: r, to: n };
    return (t[e].push(i), i);
  }
  function i(e, t) {
    e.forEach((e) => (e.to = t));
  }
  function a(e, t) {
    if (e.type == `choice`) return e.exprs.reduce((e, n) => e.concat(a(n, t)), []);
    if (e.type == `seq`)
      for (let r = 0; ; r++) {
        let o = a(e.exprs[r], t);
        if (r == e.exprs.length - 1) return o;
        i(o, (t = n()));
      }
    else if (e.type == `star`) {
      let o = n();
      return (r(t, o), i(a(e.expr, o), o), [r(o)]);
    } else if (e.type == `plus`) {
      let o = n();
      return (i(a(e.expr, t), o), i(a(e.expr, o), o), [r(o)]);
    } else if (e.type == `opt`) return [r(t)].concat(a(e.expr, t));
    else if (e.type == `range`) {
      let o = t;
      for (let t = 0; t < e.min; t++) {
        let t = n();
        (i(a(e.expr, o), t), (o = t));
      }
      if (e.max == -1) i(a(e.expr, o), o);
      else
        for (let t = e.min; t < e.max; t++) {
          let t = n();
          (r(o, t), i(a(e.expr, o), t), (o = t));
        }
      return [r(o)];
    } else if (e.type == `name`) return [r(t, void 0, e.value)];
    else throw Error(`Unknown expr type`);
  }
}
function ct(e, t) {
  return t - e;
}
function lt(e, t) {
  let n = [];
  return (r(t), n.sort(ct));
  function r(t) {
    let i = e[t];
    if (i.length == 1 && !i[0].term) return r(i[0].to);
    n.push(t);
    for (let e = 0; e < i.length; e++) {
      let { term: t, to: a } = i[e];
      !t && n.indexOf(a) == -1 && r(a);
    }
  }
}
function ut(e) {
  let t = Object.create(null);
  return n(lt(e, 0));
  function n(r) {
    let i = [];
    r.forEach((t) => {
      e[t].forEach(({ term: t, to: n }) => {
        if (!t) return;
        let r;
        for (let e = 0; e < i.length; e++) i[e][0] == t && (r = i[e][1]);
        lt(e, n).forEach((e) => {
          (r || i.push([t, (r = [])]), r.indexOf(e) == -1 && r.push(e));
        });
      });
    });
    let a = (t[r.join(`,`)] = new Qe(r.indexOf(e.length - 1) > -1));
    for (let e = 0; e < i.length; e++) {
      let r = i[e][1].sort(ct);
      a.next.push({ type: i[e][0], next: t[r.join(`,`)] || n(r) });
    }
    return a;
  }
}
function dt(e, t) {
  for (let n = 0, r = [e]; n < r.length; n++) {
    let e = r[n],
      i = !e.validEnd,
      a = [];
    for (let t = 0; t < e.next.length; t++) {
      let { type: n, next: o } = e.next[t];
      (a.push(n.name),
        i && !(n.isText || n.hasRequiredAttrs()) && (i = !1),
        r.indexOf(o) == -1 && r.push(o));
    }
    i &&
      t.err(
        `Only non-generatable nodes (` +
          a.join(`, `) +
          `) in a required position (see https://prosemirror.net/docs/guide/#generatable)`,
      );
  }
}
function ft(e) {
  let t = Object.create(null);
  for (let n in e) {
    let r = e[n];
    if (!r.hasDefault) return null;
    t[n] = r.default;
  }
  return t;
}
function pt(e, t) {
  let n = Object.create(null);
  for (let r in e) {
    let i = t && t[r];
    if (i === void 0) {
      let t = e[r];
      if (t.hasDefault) i = t.default;
      else throw RangeError(`No value supplied for attribute ` + r);
    }
    n[r] = i;
  }
  return n;
}
function mt(e, t, n, r) {
  for (let r in t)
    if (!(r in e)) throw RangeError(`Unsupported attribute ${r} for ${n} of type ${r}`);
  for (let n in e) {
    let r = e[n];
    r.validate && r.validate(t[n]);
  }
}
function ht(e, t) {
  let n = Object.create(null);
  if (t) for (let r in t) n[r] = new vt(e, r, t[r]);
  return n;
}
var gt = class e {
  constructor(e, t, n) {
    ((this.name = e),
      (this.schema = t),
      (this.spec = n),
      (this.markSet = null),
      (this.groups = n.group ? n.group.split(` `) : []),
      (this.attrs = ht(e, n.attrs)),
      (this.defaultAttrs = ft(this.attrs)),
      (this.contentMatch = null),
      (this.inlineContent = null),
      (this.isBlock = !(n.inline || e == `text`)),
      (this.isText = e == `text`));
  }
  get isInline() {
    return !this.isBlock;
  }
  get isTextblock() {
    return this.isBlock && this.inlineContent;
  }
  get isLeaf() {
    return this.contentMatch == Qe.empty;
  }
  get isAtom() {
    return this.isLeaf || !!this.spec.atom;
  }
  isInGroup(e) {
    return this.groups.indexOf(e) > -1;
  }
  get whitespace() {
    return this.spec.whitespace || (this.spec.code ? `pre` : `normal`);
  }
  hasRequiredAttrs() {
    for (let e in this.attrs) if (this.attrs[e].isRequired) return !0;
    return !1;
  }
  compatibleContent(e) {
    return this == e || this.contentMatch.compatible(e.contentMatch);
  }
  computeAttrs(e) {
    return !e && this.defaultAttrs ? this.defaultAttrs : pt(this.attrs, e);
  }
  create(e = null, t, n) {
    if (this.isText) throw Error(`NodeType.create can't construct text nodes`);
    return new Ye(this, this.computeAttrs(e), E.from(t), D.setFrom(n));
  }
  createChecked(e = null, t, n) {
    return (
      (t = E.from(t)),
      this.checkContent(t),
      new Ye(this, this.computeAttrs(e), t, D.setFrom(n))
    );
  }
  createAndFill(e = null, t, n) {
    if (((e = this.computeAttrs(e)), (t = E.from(t)), t.size)) {
      let e = this.contentMatch.fillBefore(t);
      if (!e) return null;
      t = e.append(t);
    }
    let r = this.contentMatch.matchFragment(t),
      i = r && r.fillBefore(E.empty, !0);
    return i ? new Ye(this, e, t.append(i), D.setFrom(n)) : null;
  }
  validContent(e) {
    let t = this.contentMatch.matchFragment(e);
    if (!t || !t.validEnd) return !1;
    for (let t = 0; t < e.childCount; t++) if (!this.allowsMarks(e.child(t).marks)) return !1;
    return !0;
  }
  checkContent(e) {
    if (!this.validContent(e))
      throw RangeError(`Invalid content for node ${this.name}: ${e.toString().slice(0, 50)}`);
  }
  checkAttrs(e) {
    mt(this.attrs, e, `node`, this.name);
  }
  allowsMarkType(e) {
    return this.markSet == null || this.markSet.indexOf(e) > -1;
  }
  allowsMarks(e) {
    if (this.markSet == null) return !0;
    for (let t = 0; t < e.length; t++) if (!this.allowsMarkType(e[t].type)) return !1;
    return !0;
  }
  allowedMarks(e) {
    if (this.markSet == null) return e;
    let t;
    for (let n = 0; n < e.length; n++)
      this.allowsMarkType(e[n].type) ? t && t.push(e[n]) : (t ||= e.slice(0, n));
    return t ? (t.length ? t : D.none) : e;
  }
  static compile(t, n) {
    let r = Object.create(null);
    t.forEach((t, i) => (r[t] = new e(t, n, i)));
    let i = n.spec.topNode || `doc`;
    if (!r[i]) throw RangeError(`Schema is missing its top node type ('` + i + `')`);
    if (!r.text) throw RangeError(`Every schema needs a 'text' type`);
    for (let e in r.text.attrs) throw RangeError(`The text node type should not have attributes`);
    return r;
  }
};
function _t(e, t, n) {
  let r = n.split(`|`);
  return (n) => {
    let i = n === null ? `null` : typeof n;
    if (r.indexOf(i) < 0)
      throw RangeError(`Expected value of type ${r} for attribute ${t} on type ${e}, got ${i}`);
  };
}
var vt = class {
    constructor(e, t, n) {
      ((this.hasDefault = Object.prototype.hasOwnProperty.call(n, `default`)),
        (this.default = n.default),
        (this.validate = typeof n.validate == `string` ? _t(e, t, n.validate) : n.validate));
    }
    get isRequired() {
      return !this.hasDefault;
    }
  },
  yt = class e {
    constructor(e, t, n, r) {
      ((this.name = e),
        (this.rank = t),
        (this.schema = n),
        (this.spec = r),
        (this.attrs = ht(e, r.attrs)),
        (this.excluded = null));
      let i = ft(this.attrs);
      this.instance = i ? new D(this, i) : null;
    }
    create(e = null) {
      return !e && this.instance ? this.instance : new D(this, pt(this.attrs, e));
    }
    static compile(t, n) {
      let r = Object.create(null),
        i = 0;
      return (t.forEach((t, a) => (r[t] = new e(t, i++, n, a))), r);
    }
    removeFromSet(e) {
      for (var t = 0; t < e.length; t++)
        e[t].type == this && ((e = e.slice(0, t).concat(e.slice(t + 1))), t--);
      return e;
    }
    isInSet(e) {
      for (let t = 0; t < e.length; t++) if (e[t].type == this) return e[t];
    }
    checkAttrs(e) {
      mt(this.attrs, e, `mark`, this.name);
    }
    excludes(e) {
      return this.excluded.indexOf(e) > -1;
    }
  },
  bt = class {
    constructor(e) {
      ((this.linebreakReplacement = null), (this.cached = Object.create(null)));
      let t = (this.spec = {});
      for (let n in e) t[n] = e[n];
      ((t.nodes = T.from(e.nodes)),
        (t.marks = T.from(e.marks || {})),
        (this.nodes = gt.compile(this.spec.nodes, this)),
        (this.marks = yt.compile(this.spec.marks, this)));
      let n = Object.create(null);
      for (let e in this.nodes) {
        if (e in this.marks) throw RangeError(e + ` can not be both a node and a mark`);
        let t = this.nodes[e],
          r = t.spec.content || ``,
          i = t.spec.marks;
        if (
          ((t.contentMatch = n[r] || (n[r] = Qe.parse(r, this.nodes))),
          (t.inlineContent = t.contentMatch.inlineContent),
          t.spec.linebreakReplacement)
        ) {
          if (this.linebreakReplacement) throw RangeError(`Multiple linebreak nodes defined`);
          if (!t.isInline || !t.isLeaf)
            throw RangeError(`Linebreak replacement nodes must be inline leaf nodes`);
          this.linebreakReplacement = t;
        }
        t.markSet =
          i == `_` ? null : i ? xt(this, i.split(` `)) : i == `` || !t.inlineContent ? [] : null;
      }
      for (let e in this.marks) {
        let t = this.marks[e],
          n = t.spec.excludes;
        t.excluded = n == null ? [t] : n == `` ? [] : xt(this, n.split(` `));
      }
      ((this.nodeFromJSON = (e) => Ye.fromJSON(this, e)),
        (this.markFromJSON = (e) => D.fromJSON(this, e)),
        (this.topNodeType = this.nodes[this.spec.topNode || `doc`]),
        (this.cached.wrappings = Object.create(null)));
    }
    node(e, t = null, n, r) {
      if (typeof e == `string`) e = this.nodeType(e);
      else if (!(e instanceof gt)) throw RangeError(`Invalid node type: ` + e);
      else if (e.schema != this)
        throw RangeError(`Node type from different schema used (` + e.name + `)`);
      return e.createChecked(t, n, r);
    }
    text(e, t) {
      let n = this.nodes.text;
      return new Xe(n, n.defaultAttrs, e, D.setFrom(t));
    }
    mark(e, t) {
      return (typeof e == `string` && (e = this.marks[e]), e.create(t));
    }
    nodeType(e) {
      let t = this.nodes[e];
      if (!t) throw RangeError(`Unknown node type: ` + e);
      return t;
    }
  };
function xt(e, t) {
  let n = [];
  for (let r = 0; r < t.length; r++) {
    let i = t[r],
      a = e.marks[i],
      o = a;
    if (a) n.push(a);
    else
      for (let t in e.marks) {
        let r = e.marks[t];
        (i == `_` || (r.spec.group && r.spec.group.split(` `).indexOf(i) > -1)) && n.push((o = r));
      }
    if (!o) throw SyntaxError(`Unknown mark type: '` + t[r] + `'`);
  }
  return n;
}
function St(e) {
  return e.tag != null;
}
function Ct(e) {
  return e.style != null;
}
var wt = class e {
    constructor(e, t) {
      ((this.schema = e), (this.rules = t), (this.tags = []), (this.styles = []));
      let n = (this.matchedStyles = []);
      (t.forEach((e) => {
        if (St(e)) this.tags.push(e);
        else if (Ct(e)) {
          let t = /[^=]*/.exec(e.style)[0];
          (n.indexOf(t) < 0 && n.push(t), this.styles.push(e));
        }
      }),
        (this.normalizeLists = !this.tags.some((t) => {
          if (!/^(ul|ol)\b/.test(t.tag) || !t.node) return !1;
          let n = e.nodes[t.node];
          return n.contentMatch.matchType(n);
        })));
    }
    parse(e, t = {}) {
      let n = new Nt(this, t, !1);
      return (n.addAll(e, D.none, t.from, t.to), n.finish());
    }
    parseSlice(e, t = {}) {
      let n = new Nt(this, t, !0);
      return (n.addAll(e, D.none, t.from, t.to), O.maxOpen(n.finish()));
    }
    matchTag(e, t, n) {
      for (let r = n ? this.tags.indexOf(n) + 1 : 0; r < this.tags.length; r++) {
        let n = this.tags[r];
        if (
          Ft(e, n.tag) &&
          (n.namespace === void 0 || e.namespaceURI == n.namespace) &&
          (!n.context || t.matchesContext(n.context))
        ) {
          if (n.getAttrs) {
            let t = n.getAttrs(e);
            if (t === !1) continue;
            n.attrs = t || void 0;
          }
          return n;
        }
      }
    }
    matchStyle(e, t, n, r) {
      for (let i = r ? this.styles.indexOf(r) + 1 : 0; i < this.styles.length; i++) {
        let r = this.styles[i],
          a = r.style;
        if (!(
          a.indexOf(e) != 0 ||
          (r.context && !n.matchesContext(r.context)) ||
          (a.length > e.length && (a.charCodeAt(e.length) != 61 || a.slice(e.length + 1) != t))
        )) {
          if (r.getAttrs) {
            let e = r.getAttrs(t);
            if (e === !1) continue;
            r.attrs = e || void 0;
          }
          return r;
        }
      }
    }
    static schemaRules(e) {
      let t = [];
      function n(e) {
        let n = e.priority == null ? 50 : e.priority,
          r = 0;
        for (; r < t.length; r++) {
          let e = t[r];
          if ((e.priority == null ? 50 : e.priority) < n) break;
        }
        t.splice(r, 0, e);
      }
      for (let t in e.marks) {
        let r = e.marks[t].spec.parseDOM;
        r &&
          r.forEach((e) => {
            (n((e = It(e))), e.mark || e.ignore || e.clearMark || (e.mark = t));
          });
      }
      for (let t in e.nodes) {
        let r = e.nodes[t].spec.parseDOM;
        r &&
          r.forEach((e) => {
            (n((e = It(e))), e.node || e.ignore || e.mark || (e.node = t));
          });
      }
      return t;
    }
    static fromSchema(t) {
      return t.cached.domParser || (t.cached.domParser = new e(t, e.schemaRules(t)));
    }
  },
  Tt = {
    address: !0,
    article: !0,
    aside: !0,
    blockquote: !0,
    canvas: !0,
    dd: !0,
    div: !0,
    dl: !0,
    fieldset: !0,
    figcaption: !0,
    figure: !0,
    footer: !0,
    form: !0,
    h1: !0,
    h2: !0,
    h3: !0,
    h4: !0,
    h5: !0,
    h6: !0,
    header: !0,
    hgroup: !0,
    hr: !0,
    li: !0,
    noscript: !0,
    ol: !0,
    output: !0,
    p: !0,
    pre: !0,
    section: !0,
    table: !0,
    tfoot: !0,
    ul: !0,
  },
  Et = { head: !0, noscript: !0, object: !0, script: !0, style: !0, title: !0 },
  Dt = { ol: !0, ul: !0 },
  Ot = 1,
  kt = 2,
  At = 4;
function jt(e, t, n) {
  return t == null
    ? e && e.whitespace == `pre`
      ? 3
      : n & -5
    : (t ? Ot : 0) | (t === `full` ? kt : 0);
}
var Mt = class {
    constructor(e, t, n, r, i, a) {
      ((this.type = e),
        (this.attrs = t),
        (this.marks = n),
        (this.solid = r),
        (this.options = a),
        (this.content = []),
        (this.activeMarks = D.none),
        (this.match = i || (a & At ? null : e.contentMatch)));
    }
    findWrapping(e) {
      if (!this.match) {
        if (!this.type) return [];
        let t = this.type.contentMatch.fillBefore(E.from(e));
        if (t) this.match = this.type.contentMatch.matchFragment(t);
        else {
          let t = this.type.contentMatch,
            n;
          return (n = t.findWrapping(e.type)) ? ((this.match = t), n) : null;
        }
      }
      return this.match.findWrapping(e.type);
    }
    finish(e) {
      if (!(this.options & Ot)) {
        let e = this.content[this.content.length - 1],
          t;
        if (e && e.isText && (t = /[ \t\r\n\u000c]+$/.exec(e.text))) {
          let n = e;
          e.text.length == t[0].length
            ? this.content.pop()
            : (this.content[this.content.length - 1] = n.withText(
                n.text.slice(0, n.text.length - t[0].length),
              ));
        }
      }
      let t = E.from(this.content);
      return (
        !e && this.match && (t = t.append(this.match.fillBefore(E.empty, !0))),
        this.type ? this.type.create(this.attrs, t, this.marks) : t
      );
    }
    inlineContext(e) {
      return this.type
        ? this.type.inlineContent
        : this.content.length
          ? this.content[0].isInline
          : e.parentNode && !Tt.hasOwnProperty(e.parentNode.nodeName.toLowerCase());
    }
  },
  Nt = class {
    constructor(e, t, n) {
      ((this.parser = e),
        (this.options = t),
        (this.isOpen = n),
        (this.open = 0),
        (this.localPreserveWS = !1));
      let r = t.topNode,
        i,
        a = jt(null, t.preserveWhitespace, 0) | (n ? At : 0);
      ((i = r
        ? new Mt(r.type, r.attrs, D.none, !0, t.topMatch || r.type.contentMatch, a)
        : n
          ? new Mt(null, null, D.none, !0, null, a)
          : new Mt(e.schema.topNodeType, null, D.none, !0, null, a)),
        (this.nodes = [i]),
        (this.find = t.findPositions),
        (this.needsBlock = !1));
    }
    get top() {
      return this.nodes[this.open];
    }
    addDOM(e, t) {
      e.nodeType == 3 ? this.addTextNode(e, t) : e.nodeType == 1 && this.addElement(e, t);
    }
    addTextNode(e, t) {
      let n = e.nodeValue,
        r = this.top,
        i = r.options & kt ? `full` : this.localPreserveWS || (r.options & Ot) > 0,
        { schema: a } = this.parser;
      if (i === `full` || r.inlineContext(e) || /[^ \t\r\n\u000c]/.test(n)) {
        if (!i) {
          if (
            ((n = n.replace(/[ \t\r\n\u000c]+/g, ` `)),
            /^[ \t\r\n\u000c]/.test(n) && this.open == this.nodes.length - 1)
          ) {
            let t = r.content[r.content.length - 1],
              i = e.previousSibling;
            (!t || (i && i.nodeName == `BR`) || (t.isText && /[ \t\r\n\u000c]$/.test(t.text))) &&
              (n = n.slice(1));
          }
        } else if (i === `full`)
          n = n.replace(
            /\r\n?/g,
            `
`,
          );
        else if (
          a.linebreakReplacement &&
          /[\r\n]/.test(n) &&
          this.top.findWrapping(a.linebreakReplacement.create())
        ) {
          let e = n.split(/\r?\n|\r/);
          for (let n = 0; n < e.length; n++)
            (n && this.insertNode(a.linebreakReplacement.create(), t, !0),
              e[n] && this.insertNode(a.text(e[n]), t, !/\S/.test(e[n])));
          n = ``;
        } else n = n.replace(/\r?\n|\r/g, ` `);
        (n && this.insertNode(a.text(n), t, !/\S/.test(n)), this.findInText(e));
      } else this.findInside(e);
    }
    addElement(e, t, n) {
      let r = this.localPreserveWS,
        i = this.top;
      (e.tagName == `PRE` || /pre/.test(e.style && e.style.whiteSpace)) &&
        (this.localPreserveWS = !0);
      let a = e.nodeName.toLowerCase(),
        o;
      Dt.hasOwnProperty(a) && this.parser.normalizeLists && Pt(e);
      let s =
        (this.options.ruleFromNode && this.options.ruleFromNode(e)) ||
        (o = this.parser.matchTag(e, this, n));
      out: if (s ? s.ignore : Et.hasOwnProperty(a)) (this.findInside(e), this.ignoreFallback(e, t));
      else if (!s || s.skip || s.closeParent) {
        s && s.closeParent
          ? (this.open = Math.max(0, this.open - 1))
          : s && s.skip.nodeType && (e = s.skip);
        let n,
          r = this.needsBlock;
        if (Tt.hasOwnProperty(a))
          (i.content.length && i.content[0].isInline && this.open && (this.open--, (i = this.top)),
            (n = !0),
            i.type || (this.needsBlock = !0));
        else if (!e.firstChild) {
          this.leafFallback(e, t);
          break out;
        }
        let o = s && s.skip ? t : this.readStyles(e, t);
        (o && this.addAll(e, o), n && this.sync(i), (this.needsBlock = r));
      } else {
        let n = this.readStyles(e, t);
        n && this.addElementByRule(e, s, n, s.consuming === !1 ? o : void 0);
      }
      this.localPreserveWS = r;
    }
    leafFallback(e, t) {
      e.nodeName == `BR` &&
        this.top.type &&
        this.top.type.inlineContent &&
        this.addTextNode(
          e.ownerDocument.createTextNode(`
`),
          t,
        );
    }
    ignoreFallback(e, t) {
      e.nodeName != `BR` ||
        (this.top.type && this.top.type.inlineContent) ||
        this.findPlace(this.parser.schema.text(`-`), t, !0);
    }
    readStyles(e, t) {
      let n = e.style;
      if (n && n.length)
        for (let e = 0; e < this.parser.matchedStyles.length; e++) {
          let r = this.parser.matchedStyles[e],
            i = n.getPropertyValue(r);
          if (i)
            for (let e; ;) {
              let n = this.parser.matchStyle(r, i, this, e);
              if (!n) break;
              if (n.ignore) return null;
              if (
                ((t = n.clearMark
                  ? t.filter((e) => !n.clearMark(e))
                  : t.concat(this.parser.schema.marks[n.mark].create(n.attrs))),
                n.consuming === !1)
              )
                e = n;
              else break;
            }
        }
      return t;
    }
    addElementByRule(e, t, n, r) {
      let i, a;
      if (t.node) {
        if (((a = this.parser.schema.nodes[t.node]), a.isLeaf))
          this.insertNode(a.create(t.attrs), n, e.nodeName == `BR`) || this.leafFallback(e, n);
        else {
          let e = this.enter(a, t.attrs || null, n, t.preserveWhitespace);
          e && ((i = !0), (n = e));
        }
      } else {
        let e = this.parser.schema.marks[t.mark];
        n = n.concat(e.create(t.attrs));
      }
      let o = this.top;
      if (a && a.isLeaf) this.findInside(e);
      else if (r) this.addElement(e, n, r);
      else if (t.getContent)
        (this.findInside(e),
          t.getContent(e, this.parser.schema).forEach((e) => this.insertNode(e, n, !1)));
      else {
        let r = e;
        (typeof t.contentElement == `string`
          ? (r = e.querySelector(t.contentElement))
          : typeof t.contentElement == `function`
            ? (r = t.contentElement(e))
            : t.contentElement && (r = t.contentElement),
          this.findAround(e, r, !0),
          this.addAll(r, n),
          this.findAround(e, r, !1));
      }
      i && this.sync(o) && this.open--;
    }
    addAll(e, t, n, r) {
      let i = n || 0;
      for (
        let a = n ? e.childNodes[n] : e.firstChild, o = r == null ? null : e.childNodes[r];
        a != o;
        a = a.nextSibling, ++i
      )
        (this.findAtPoint(e, i), this.addDOM(a, t));
      this.findAtPoint(e, i);
    }
    findPlace(e, t, n) {
      let r, i;
      for (let t = this.open, a = 0; t >= 0; t--) {
        let o = this.nodes[t],
          s = o.findWrapping(e);
        if (s && (!r || r.length > s.length + a) && ((r = s), (i = o), !s.length)) break;
        if (o.solid) {
          if (n) break;
          a += 2;
        }
      }
      if (!r) return null;
      this.sync(i);
      for (let e = 0; e < r.length; e++) t = this.enterInner(r[e], null, t, !1);
      return t;
    }
    insertNode(e, t, n) {
      if (e.isInline && this.needsBlock && !this.top.type) {
        let e = this.textblockFromContext();
        e && (t = this.enterInner(e, null, t));
      }
      let r = this.findPlace(e, t, n);
      if (r) {
        this.closeExtra();
        let t = this.top;
        t.match &&= t.match.matchType(e.type);
        let n = D.none;
        for (let i of r.concat(e.marks))
          (t.type ? t.type.allowsMarkType(i.type) : Lt(i.type, e.type)) && (n = i.addToSet(n));
        return (t.content.push(e.mark(n)), !0);
      }
      return !1;
    }
    enter(e, t, n, r) {
      let i = this.findPlace(e.create(t), n, !1);
      return ((i &&= this.enterInner(e, t, n, !0, r)), i);
    }
    enterInner(e, t, n, r = !1, i) {
      this.closeExtra();
      let a = this.top;
      a.match = a.match && a.match.matchType(e);
      let o = jt(e, i, a.options);
      a.options & At && a.content.length == 0 && (o |= At);
      let s = D.none;
      return (
        (n = n.filter(
          (t) =>
            !(a.type ? a.type.allowsMarkType(t.type) : Lt(t.type, e)) || ((s = t.addToSet(s)), !1),
        )),
        this.nodes.push(new Mt(e, t, s, r, null, o)),
        this.open++,
        n
      );
    }
    closeExtra(e = !1) {
      let t = this.nodes.length - 1;
      if (t > this.open) {
        for (; t > this.open; t--) this.nodes[t - 1].content.push(this.nodes[t].finish(e));
        this.nodes.length = this.open + 1;
      }
    }
    finish() {
      return (
        (this.open = 0),
        this.closeExtra(this.isOpen),
        this.nodes[0].finish(!!(this.isOpen || this.options.topOpen))
      );
    }
    sync(e) {
      for (let t = this.open; t >= 0; t--)
        if (this.nodes[t] == e) return ((this.open = t), !0);
        else this.localPreserveWS && (this.nodes[t].options |= Ot);
      return !1;
    }
    get currentPos() {
      this.closeExtra();
      let e = 0;
      for (let t = this.open; t >= 0; t--) {
        let n = this.nodes[t].content;
        for (let t = n.length - 1; t >= 0; t--) e += n[t].nodeSize;
        t && e++;
      }
      return e;
    }
    findAtPoint(e, t) {
      if (this.find)
        for (let n = 0; n < this.find.length; n++)
          this.find[n].node == e &&
            this.find[n].offset == t &&
            (this.find[n].pos = this.currentPos);
    }
    findInside(e) {
      if (this.find)
        for (let t = 0; t < this.find.length; t++)
          this.find[t].pos == null &&
            e.nodeType == 1 &&
            e.contains(this.find[t].node) &&
            (this.find[t].pos = this.currentPos);
    }
    findAround(e, t, n) {
      if (e != t && this.find)
        for (let r = 0; r < this.find.length; r++)
          this.find[r].pos == null &&
            e.nodeType == 1 &&
            e.contains(this.find[r].node) &&
            t.compareDocumentPosition(this.find[r].node) & (n ? 2 : 4) &&
            (this.find[r].pos = this.currentPos);
    }
    findInText(e) {
      if (this.find)
        for (let t = 0; t < this.find.length; t++)
          this.find[t].node == e &&
            (this.find[t].pos = this.currentPos - (e.nodeValue.length - this.find[t].offset));
    }
    matchesContext(e) {
      if (e.indexOf(`|`) > -1) return e.split(/\s*\|\s*/).some(this.matchesContext, this);
      let t = e.split(`/`),
        n = this.options.context,
        r = !this.isOpen && (!n || n.parent.type == this.nodes[0].type),
        i = -(n ? n.depth + 1 : 0) + +!r,
        a = (e, o) => {
          for (; e >= 0; e--) {
            let s = t[e];
            if (s == ``) {
              if (e == t.length - 1 || e == 0) continue;
              for (; o >= i; o--) if (a(e - 1, o)) return !0;
              return !1;
            }
            {
              let e =
                o > 0 || (o == 0 && r)
                  ? this.nodes[o].type
                  : n && o >= i
                    ? n.node(o - i).type
                    : null;
              if (!e || (e.name != s && !e.isInGroup(s))) return !1;
              o--;
            }
          }
          return !0;
        };
      return a(t.length - 1, this.open);
    }
    textblockFromContext() {
      let e = this.options.context;
      if (e)
        for (let t = e.depth; t >= 0; t--) {
          let n = e.node(t).contentMatchAt(e.indexAfter(t)).defaultType;
          if (n && n.isTextblock && n.defaultAttrs) return n;
        }
      for (let e in this.parser.schema.nodes) {
        let t = this.parser.schema.nodes[e];
        if (t.isTextblock && t.defaultAttrs) return t;
      }
    }
  };
function Pt(e) {
  for (let t = e.firstChild, n = null; t; t = t.nextSibling) {
    let e = t.nodeType == 1 ? t.nodeName.toLowerCase() : null;
    e && Dt.hasOwnProperty(e) && n
      ? (n.appendChild(t), (t = n))
      : e == `li`
        ? (n = t)
        : e && (n = null);
  }
}
function Ft(e, t) {
  return (e.matches || e.msMatchesSelector || e.webkitMatchesSelector || e.mozMatchesSelector).call(
    e,
    t,
  );
}
function It(e) {
  let t = {};
  for (let n in e) t[n] = e[n];
  return t;
}
function Lt(e, t) {
  let n = t.schema.nodes;
  for (let r in n) {
    let i = n[r];
    if (!i.allowsMarkType(e)) continue;
    let a = [],
      o = (e) => {
        a.push(e);
        for (let n = 0; n < e.edgeCount; n++) {
          let { type: r, next: i } = e.edge(n);
          if (r == t || (a.indexOf(i) < 0 && o(i))) return !0;
        }
      };
    if (o(i.contentMatch)) return !0;
  }
}
var Rt = class e {
  constructor(e, t) {
    ((this.nodes = e), (this.marks = t));
  }
  serializeFragment(e, t = {}, n) {
    n ||= Bt(t).createDocumentFragment();
    let r = n,
      i = [];
    return (
      e.forEach((e) => {
        if (i.length || e.marks.length) {
          let n = 0,
            a = 0;
          for (; n < i.length && a < e.marks.length;) {
            let t = e.marks[a];
            if (!this.marks[t.type.name]) a++;
            else {
              if (!t.eq(i[n][0]) || t.type.spec.spanning === !1) break;
              (n++, a++);
            }
          }
          for (; n < i.length;) r = i.pop()[1];
          for (; a < e.marks.length;) {
            let n = e.marks[a++],
              o = this.serializeMark(n, e.isInline, t);
            o && (i.push([n, r]), r.appendChild(o.dom), (r = o.contentDOM || o.dom));
          }
        }
        r.appendChild(this.serializeNodeInner(e, t));
      }),
      n
    );
  }
  serializeNodeInner(e, t) {
    let { dom: n, contentDOM: r } = Wt(Bt(t), this.nodes[e.type.name](e), null, e.attrs);
    if (r) {
      if (e.isLeaf) throw RangeError(`Content hole not allowed in a leaf node spec`);
      this.serializeFragment(e.content, t, r);
    }
    return n;
  }
  serializeNode(e, t = {}) {
    let n = this.serializeNodeInner(e, t);
    for (let r = e.marks.length - 1; r >= 0; r--) {
      let i = this.serializeMark(e.marks[r], e.isInline, t);
      i && ((i.contentDOM || i.dom).appendChild(n), (n = i.dom));
    }
    return n;
  }
  serializeMark(e, t, n = {}) {
    let r = this.marks[e.type.name];
    return r && Wt(Bt(n), r(e, t), null, e.attrs);
  }
  static renderSpec(e, t, n = null, r) {
    return Wt(e, t, n, r);
  }
  static fromSchema(t) {
    return (
      t.cached.domSerializer ||
      (t.cached.domSerializer = new e(this.nodesFromSchema(t), this.marksFromSchema(t)))
    );
  }
  static nodesFromSchema(e) {
    let t = zt(e.nodes);
    return ((t.text ||= (e) => e.text), t);
  }
  static marksFromSchema(e) {
    return zt(e.marks);
  }
};
function zt(e) {
  let t = {};
  for (let n in e) {
    let r = e[n].spec.toDOM;
    r && (t[n] = r);
  }
  return t;
}
function Bt(e) {
  return e.document || window.document;
}
var Vt = new WeakMap();
function Ht(e) {
  let t = Vt.get(e);
  return (t === void 0 && Vt.set(e, (t = Ut(e))), t);
}
function Ut(e) {
  let t = null;
  function n(e) {
    if (e && typeof e == `object`) {
      if (Array.isArray(e)) {
        if (typeof e[0] == `string`) ((t ||= []), t.push(e));
        else for (let t = 0; t < e.length; t++) n(e[t]);
      } else for (let t in e) n(e[t]);
    }
  }
  return (n(e), t);
}
function Wt(e, t, n, r) {
  if (typeof t == `string`) return { dom: e.createTextNode(t) };
  if (t.nodeType != null) return { dom: t };
  if (t.dom && t.dom.nodeType != null) return t;
  let i = t[0],
    a;
  if (typeof i != `string`) throw RangeError(`Invalid array passed to renderSpec`);
  if (r && (a = Ht(r)) && a.indexOf(t) > -1)
    throw RangeError(
      `Using an array from an attribute object as a DOM spec. This may be an attempted cross site scripting attack.`,
    );
  let o = i.indexOf(` `);
  o > 0 && ((n = i.slice(0, o)), (i = i.slice(o + 1)));
  let s,
    c = n ? e.createElementNS(n, i) : e.createElement(i),
    l = t[1],
    u = 1;
  if (l && typeof l == `object` && l.nodeType == null && !Array.isArray(l)) {
    u = 2;
    for (let e in l)
      if (l[e] != null) {
        let t = e.indexOf(` `);
        t > 0
          ? c.setAttributeNS(e.slice(0, t), e.slice(t + 1), l[e])
          : e == `style` && c.style
            ? (c.style.cssText = l[e])
            : c.setAttribute(e, l[e]);
      }
  }
  for (let i = u; i < t.length; i++) {
    let a = t[i];
    if (a === 0) {
      if (i < t.length - 1 || i > u)
        throw RangeError(`Content hole must be the only child of its parent node`);
      return { dom: c, contentDOM: c };
    }
    {
      let { dom: t, contentDOM: i } = Wt(e, a, n, r);
      if ((c.appendChild(t), i)) {
        if (s) throw RangeError(`Multiple content holes`);
        s = i;
      }
    }
  }
  return { dom: c, contentDOM: s };
}
var Gt = 65535,
  Kt = 2 ** 16;
function qt(e, t) {
  return e + t * Kt;
}
function Jt(e) {
  return e & Gt;
}
function Yt(e) {
  return (e - (e & Gt)) / Kt;
}
var Xt = 1,
  Zt = 2,
  Qt = 4,
  $t = 8,
  en = class {
    constructor(e, t, n) {
      ((this.pos = e), (this.delInfo = t), (this.recover = n));
    }
    get deleted() {
      return (this.delInfo & $t) > 0;
    }
    get deletedBefore() {
      return (this.delInfo & 5) > 0;
    }
    get deletedAfter() {
      return (this.delInfo & 6) > 0;
    }
    get deletedAcross() {
      return (this.delInfo & Qt) > 0;
    }
  },
  tn = class e {
    constructor(t, n = !1) {
      if (((this.ranges = t), (this.inverted = n), !t.length && e.empty)) return e.empty;
    }
    recover(e) {
      let t = 0,
        n = Jt(e);
      if (!this.inverted)
        for (let e = 0; e < n; e++) t += this.ranges[e * 3 + 2] - this.ranges[e * 3 + 1];
      return this.ranges[n * 3] + t + Yt(e);
    }
    mapResult(e, t = 1) {
      return this._map(e, t, !1);
    }
    map(e, t = 1) {
      return this._map(e, t, !0);
    }
    _map(e, t, n) {
      let r = 0,
        i = this.inverted ? 2 : 1,
        a = this.inverted ? 1 : 2;
      for (let o = 0; o < this.ranges.length; o += 3) {
        let s = this.ranges[o] - (this.inverted ? r : 0);
        if (s > e) break;
        let c = this.ranges[o + i],
          l = this.ranges[o + a],
          u = s + c;
        if (e <= u) {
          let i = c ? (e == s ? -1 : e == u ? 1 : t) : t,
            a = s + r + (i < 0 ? 0 : l);
          if (n) return a;
          let d = e == (t < 0 ? s : u) ? null : qt(o / 3, e - s),
            f = e == s ? Zt : e == u ? Xt : Qt;
          return ((t < 0 ? e != s : e != u) && (f |= $t), new en(a, f, d));
        }
        r += l - c;
      }
      return n ? e + r : new en(e + r, 0, null);
    }
    touches(e, t) {
      let n = 0,
        r = Jt(t),
        i = this.inverted ? 2 : 1,
        a = this.inverted ? 1 : 2;
      for (let t = 0; t < this.ranges.length; t += 3) {
        let o = this.ranges[t] - (this.inverted ? n : 0);
        if (o > e) break;
        let s = this.ranges[t + i];
        if (e <= o + s && t == r * 3) return !0;
        n += this.ranges[t + a] - s;
      }
      return !1;
    }
    forEach(e) {
      let t = this.inverted ? 2 : 1,
        n = this.inverted ? 1 : 2;
      for (let r = 0, i = 0; r < this.ranges.length; r += 3) {
        let a = this.ranges[r],
          o = a - (this.inverted ? i : 0),
          s = a + (this.inverted ? 0 : i),
          c = this.ranges[r + t],
          l = this.ranges[r + n];
        (e(o, o + c, s, s + l), (i += l - c));
      }
    }
    invert() {
      return new e(this.ranges, !this.inverted);
    }
    toString() {
      return (this.inverted ? `-` : ``) + JSON.stringify(this.ranges);
    }
    static offset(t) {
      return t == 0 ? e.empty : new e(t < 0 ? [0, -t, 0] : [0, 0, t]);
    }
  };
tn.empty = new tn([]);
var nn = class e {
    constructor(e, t, n = 0, r = e ? e.length : 0) {
      ((this.mirror = t),
        (this.from = n),
        (this.to = r),
        (this._maps = e || []),
        (this.ownData = !(e || t)));
    }
    get maps() {
      return this._maps;
    }
    slice(t = 0, n = this.maps.length) {
      return new e(this._maps, this.mirror, t, n);
    }
    appendMap(e, t) {
      ((this.ownData ||=
        ((this._maps = this._maps.slice()),
        (this.mirror = this.mirror && this.mirror.slice()),
        !0)),
        (this.to = this._maps.push(e)),
        t != null && this.setMirror(this._maps.length - 1, t));
    }
    appendMapping(e) {
      for (let t = 0, n = this._maps.length; t < e._maps.length; t++) {
        let r = e.getMirror(t);
        this.appendMap(e._maps[t], r != null && r < t ? n + r : void 0);
      }
    }
    getMirror(e) {
      if (this.mirror) {
        for (let t = 0; t < this.mirror.length; t++)
          if (this.mirror[t] == e) return this.mirror[t + (t % 2 ? -1 : 1)];
      }
    }
    setMirror(e, t) {
      ((this.mirror ||= []), this.mirror.push(e, t));
    }
    appendMappingInverted(e) {
      for (let t = e.maps.length - 1, n = this._maps.length + e._maps.length; t >= 0; t--) {
        let r = e.getMirror(t);
        this.appendMap(e._maps[t].invert(), r != null && r > t ? n - r - 1 : void 0);
      }
    }
    invert() {
      let t = new e();
      return (t.appendMappingInverted(this), t);
    }
    map(e, t = 1) {
      if (this.mirror) return this._map(e, t, !0);
      for (let n = this.from; n < this.to; n++) e = this._maps[n].map(e, t);
      return e;
    }
    mapResult(e, t = 1) {
      return this._map(e, t, !1);
    }
    _map(e, t, n) {
      let r = 0;
      for (let n = this.from; n < this.to; n++) {
        let i = this._maps[n].mapResult(e, t);
        if (i.recover != null) {
          let t = this.getMirror(n);
          if (t != null && t > n && t < this.to) {
            ((n = t), (e = this._maps[t].recover(i.recover)));
            continue;
          }
        }
        ((r |= i.delInfo), (e = i.pos));
      }
      return n ? e : new en(e, r, null);
    }
  },
  rn = Object.create(null),
  k = class {
    getMap() {
      return tn.empty;
    }
    merge(e) {
      return null;
    }
    static fromJSON(e, t) {
      if (!t || !t.stepType) throw RangeError(`Invalid input for Step.fromJSON`);
      let n = rn[t.stepType];
      if (!n) throw RangeError(`No step type ${t.stepType} defined`);
      return n.fromJSON(e, t);
    }
    static jsonID(e, t) {
      if (e in rn) throw RangeError(`Duplicate use of step JSON ID ` + e);
      return ((rn[e] = t), (t.prototype.jsonID = e), t);
    }
  },
  A = class e {
    constructor(e, t) {
      ((this.doc = e), (this.failed = t));
    }
    static ok(t) {
      return new e(t, null);
    }
    static fail(t) {
      return new e(null, t);
    }
    static fromReplace(t, n, r, i) {
      try {
        return e.ok(t.replace(n, r, i));
      } catch (t) {
        if (t instanceof Ae) return e.fail(t.message);
        throw t;
      }
    }
  };
function an(e, t, n) {
  let r = [];
  for (let i = 0; i < e.childCount; i++) {
    let a = e.child(i);
    (a.content.size && (a = a.copy(an(a.content, t, a))),
      a.isInline && (a = t(a, n, i)),
      r.push(a));
  }
  return E.fromArray(r);
}
var on = class e extends k {
  constructor(e, t, n) {
    (super(), (this.from = e), (this.to = t), (this.mark = n));
  }
  apply(e) {
    let t = e.slice(this.from, this.to),
      n = e.resolve(this.from),
      r = n.node(n.sharedDepth(this.to)),
      i = new O(
        an(
          t.content,
          (e, t) =>
            !e.isAtom || !t.type.allowsMarkType(this.mark.type)
              ? e
              : e.mark(this.mark.addToSet(e.marks)),
          r,
        ),
        t.openStart,
        t.openEnd,
      );
    return A.fromReplace(e, this.from, this.to, i);
  }
  invert() {
    return new sn(this.from, this.to, this.mark);
  }
  map(t) {
    let n = t.mapResult(this.from, 1),
      r = t.mapResult(this.to, -1);
    return (n.deleted && r.deleted) || n.pos >= r.pos ? null : new e(n.pos, r.pos, this.mark);
  }
  merge(t) {
    return t instanceof e && t.mark.eq(this.mark) && this.from <= t.to && this.to >= t.from
      ? new e(Math.min(this.from, t.from), Math.max(this.to, t.to), this.mark)
      : null;
  }
  toJSON() {
    return { stepType: `addMark`, mark: this.mark.toJSON(), from: this.from, to: this.to };
  }
  static fromJSON(t, n) {
    if (typeof n.from != `number` || typeof n.to != `number`)
      throw RangeError(`Invalid input for AddMarkStep.fromJSON`);
    return new e(n.from, n.to, t.markFromJSON(n.mark));
  }
};
k.jsonID(`addMark`, on);
var sn = class e extends k {
  constructor(e, t, n) {
    (super(), (this.from = e), (this.to = t), (this.mark = n));
  }
  apply(e) {
    let t = e.slice(this.from, this.to),
      n = new O(
        an(t.content, (e) => e.mark(this.mark.removeFromSet(e.marks)), e),
        t.openStart,
        t.openEnd,
      );
    return A.fromReplace(e, this.from, this.to, n);
  }
  invert() {
    return new on(this.from, this.to, this.mark);
  }
  map(t) {
    let n = t.mapResult(this.from, 1),
      r = t.mapResult(this.to, -1);
    return (n.deleted && r.deleted) || n.pos >= r.pos ? null : new e(n.pos, r.pos, this.mark);
  }
  merge(t) {
    return t instanceof e && t.mark.eq(this.mark) && this.from <= t.to && this.to >= t.from
      ? new e(Math.min(this.from, t.from), Math.max(this.to, t.to), this.mark)
      : null;
  }
  toJSON() {
    return { stepType: `removeMark`, mark: this.mark.toJSON(), from: this.from, to: this.to };
  }
  static fromJSON(t, n) {
    if (typeof n.from != `number` || typeof n.to != `number`)
      throw RangeError(`Invalid input for RemoveMarkStep.fromJSON`);
    return new e(n.from, n.to, t.markFromJSON(n.mark));
  }
};
k.jsonID(`removeMark`, sn);
var cn = class e extends k {
  constructor(e, t) {
    (super(), (this.pos = e), (this.mark = t));
  }
  apply(e) {
    let t = e.nodeAt(this.pos);
    if (!t) return A.fail(`No node at mark step's position`);
    let n = t.type.create(t.attrs, null, this.mark.addToSet(t.marks));
    return A.fromReplace(e, this.pos, this.pos + 1, new O(E.from(n), 0, +!t.isLeaf));
  }
  invert(t) {
    let n = t.nodeAt(this.pos);
    if (n) {
      let t = this.mark.addToSet(n.marks);
      if (t.length == n.marks.length) {
        for (let r = 0; r < n.marks.length; r++)
          if (!n.marks[r].isInSet(t)) return new e(this.pos, n.marks[r]);
        return new e(this.pos, this.mark);
      }
    }
    return new ln(this.pos, this.mark);
  }
  map(t) {
    let n = t.mapResult(this.pos, 1);
    return n.deletedAfter ? null : new e(n.pos, this.mark);
  }
  toJSON() {
    return { stepType: `addNodeMark`, pos: this.pos, mark: this.mark.toJSON() };
  }
  static fromJSON(t, n) {
    if (typeof n.pos != `number`) throw RangeError(`Invalid input for AddNodeMarkStep.fromJSON`);
    return new e(n.pos, t.markFromJSON(n.mark));
  }
};
k.jsonID(`addNodeMark`, cn);
var ln = class e extends k {
  constructor(e, t) {
    (super(), (this.pos = e), (this.mark = t));
  }
  apply(e) {
    let t = e.nodeAt(this.pos);
    if (!t) return A.fail(`No node at mark step's position`);
    let n = t.type.create(t.attrs, null, this.mark.removeFromSet(t.marks));
    return A.fromReplace(e, this.pos, this.pos + 1, new O(E.from(n), 0, +!t.isLeaf));
  }
  invert(e) {
    let t = e.nodeAt(this.pos);
    return !t || !this.mark.isInSet(t.marks) ? this : new cn(this.pos, this.mark);
  }
  map(t) {
    let n = t.mapResult(this.pos, 1);
    return n.deletedAfter ? null : new e(n.pos, this.mark);
  }
  toJSON() {
    return { stepType: `removeNodeMark`, pos: this.pos, mark: this.mark.toJSON() };
  }
  static fromJSON(t, n) {
    if (typeof n.pos != `number`) throw RangeError(`Invalid input for RemoveNodeMarkStep.fromJSON`);
    return new e(n.pos, t.markFromJSON(n.mark));
  }
};
k.jsonID(`removeNodeMark`, ln);
var un = class e extends k {
  constructor(e, t, n, r = !1) {
    (super(), (this.from = e), (this.to = t), (this.slice = n), (this.structure = r));
  }
  apply(e) {
    return this.structure && fn(e, this.from, this.to)
      ? A.fail(`Structure replace would overwrite content`)
      : A.fromReplace(e, this.from, this.to, this.slice);
  }
  getMap() {
    return new tn([this.from, this.to - this.from, this.slice.size]);
  }
  invert(t) {
    return new e(this.from, this.from + this.slice.size, t.slice(this.from, this.to));
  }
  map(t) {
    let n = t.mapResult(this.from, 1),
      r = t.mapResult(this.to, -1);
    return n.deletedAcross && r.deletedAcross
      ? null
      : new e(n.pos, Math.max(n.pos, r.pos), this.slice, this.structure);
  }
  merge(t) {
    if (!(t instanceof e) || t.structure || this.structure) return null;
    if (this.from + this.slice.size == t.from && !this.slice.openEnd && !t.slice.openStart) {
      let n =
        this.slice.size + t.slice.size == 0
          ? O.empty
          : new O(
              this.slice.content.append(t.slice.content),
              this.slice.openStart,
              t.slice.openEnd,
            );
      return new e(this.from, this.to + (t.to - t.from), n, this.structure);
    }
    if (t.to == this.from && !this.slice.openStart && !t.slice.openEnd) {
      let n =
        this.slice.size + t.slice.size == 0
          ? O.empty
          : new O(
              t.slice.content.append(this.slice.content),
              t.slice.openStart,
              this.slice.openEnd,
            );
      return new e(t.from, this.to, n, this.structure);
    }
    return null;
  }
  toJSON() {
    let e = { stepType: `replace`, from: this.from, to: this.to };
    return (
      this.slice.size && (e.slice = this.slice.toJSON()),
      this.structure && (e.structure = !0),
      e
    );
  }
  static fromJSON(t, n) {
    if (typeof n.from != `number` || typeof n.to != `number`)
      throw RangeError(`Invalid input for ReplaceStep.fromJSON`);
    return new e(n.from, n.to, O.fromJSON(t, n.slice), !!n.structure);
  }
};
k.jsonID(`replace`, un);
var dn = class e extends k {
  constructor(e, t, n, r, i, a, o = !1) {
    (super(),
      (this.from = e),
      (this.to = t),
      (this.gapFrom = n),
      (this.gapTo = r),
      (this.slice = i),
      (this.insert = a),
      (this.structure = o));
  }
  apply(e) {
    if (this.structure && (fn(e, this.from, this.gapFrom) || fn(e, this.gapTo, this.to)))
      return A.fail(`Structure gap-replace would overwrite content`);
    let t = e.slice(this.gapFrom, this.gapTo);
    if (t.openStart || t.openEnd) return A.fail(`Gap is not a flat range`);
    let n = this.slice.insertAt(this.insert, t.content);
    return n ? A.fromReplace(e, this.from, this.to, n) : A.fail(`Content does not fit in gap`);
  }
  getMap() {
    return new tn([
      this.from,
      this.gapFrom - this.from,
      this.insert,
      this.gapTo,
      this.to - this.gapTo,
      this.slice.size - this.insert,
    ]);
  }
  invert(t) {
    let n = this.gapTo - this.gapFrom;
    return new e(
      this.from,
      this.from + this.slice.size + n,
      this.from + this.insert,
      this.from + this.insert + n,
      t.slice(this.from, this.to).removeBetween(this.gapFrom - this.from, this.gapTo - this.from),
      this.gapFrom - this.from,
      this.structure,
    );
  }
  map(t) {
    let n = t.mapResult(this.from, 1),
      r = t.mapResult(this.to, -1),
      i = this.from == this.gapFrom ? n.pos : t.map(this.gapFrom, -1),
      a = this.to == this.gapTo ? r.pos : t.map(this.gapTo, 1);
    return (n.deletedAcross && r.deletedAcross) || i < n.pos || a > r.pos
      ? null
      : new e(n.pos, r.pos, i, a, this.slice, this.insert, this.structure);
  }
  toJSON() {
    let e = {
      stepType: `replaceAround`,
      from: this.from,
      to: this.to,
      gapFrom: this.gapFrom,
      gapTo: this.gapTo,
      insert: this.insert,
    };
    return (
      this.slice.size && (e.slice = this.slice.toJSON()),
      this.structure && (e.structure = !0),
      e
    );
  }
  static fromJSON(t, n) {
    if (
      typeof n.from != `number` ||
      typeof n.to != `number` ||
      typeof n.gapFrom != `number` ||
      typeof n.gapTo != `number` ||
      typeof n.insert != `number`
    )
      throw RangeError(`Invalid input for ReplaceAroundStep.fromJSON`);
    return new e(n.from, n.to, n.gapFrom, n.gapTo, O.fromJSON(t, n.slice), n.insert, !!n.structure);
  }
};
k.jsonID(`replaceAround`, dn);
function fn(e, t, n) {
  let r = e.resolve(t),
    i = n - t,
    a = r.depth;
  for (; i > 0 && a > 0 && r.indexAfter(a) == r.node(a).childCount;) (a--, i--);
  if (i > 0) {
    let e = r.node(a).maybeChild(r.indexAfter(a));
    for (; i > 0;) {
      if (!e || e.isLeaf) return !0;
      ((e = e.firstChild), i--);
    }
  }
  return !1;
}
function pn(e, t, n, r) {
  let i = [],
    a = [],
    o,
    s;
  (e.doc.nodesBetween(t, n, (e, c, l) => {
    if (!e.isInline) return;
    let u = e.marks;
    if (!r.isInSet(u) && l.type.allowsMarkType(r.type)) {
      let l = Math.max(c, t),
        d = Math.min(c + e.nodeSize, n),
        f = r.addToSet(u);
      for (let e = 0; e < u.length; e++)
        u[e].isInSet(f) ||
          (o && o.to == l && o.mark.eq(u[e]) ? (o.to = d) : i.push((o = new sn(l, d, u[e]))));
      s && s.to == l ? (s.to = d) : a.push((s = new on(l, d, r)));
    }
  }),
    i.forEach((t) => e.step(t)),
    a.forEach((t) => e.step(t)));
}
function mn(e, t, n, r) {
  let i = [],
    a = 0;
  (e.doc.nodesBetween(t, n, (e, o) => {
    if (!e.isInline) return;
    a++;
    let s = null;
    if (r instanceof yt) {
      let t = e.marks,
        n;
      for (; (n = r.isInSet(t));) ((s ||= []).push(n), (t = n.removeFromSet(t)));
    } else r ? r.isInSet(e.marks) && (s = [r]) : (s = e.marks);
    if (s && s.length) {
      let r = Math.min(o + e.nodeSize, n);
      for (let e = 0; e < s.length; e++) {
        let n = s[e],
          c;
        for (let e = 0; e < i.length; e++) {
          let t = i[e];
          t.step == a - 1 && n.eq(i[e].style) && (c = t);
        }
        c ? ((c.to = r), (c.step = a)) : i.push({ style: n, from: Math.max(o, t), to: r, step: a });
      }
    }
  }),
    i.forEach((t) => e.step(new sn(t.from, t.to, t.style))));
}
function hn(e, t, n, r = n.contentMatch, i = !0) {
  let a = e.doc.nodeAt(t),
    o = [],
    s = t + 1;
  for (let t = 0; t < a.childCount; t++) {
    let c = a.child(t),
      l = s + c.nodeSize,
      u = r.matchType(c.type);
    if (!u) o.push(new un(s, l, O.empty));
    else {
      r = u;
      for (let t = 0; t < c.marks.length; t++)
        n.allowsMarkType(c.marks[t].type) || e.step(new sn(s, l, c.marks[t]));
      if (i && c.isText && n.whitespace != `pre`) {
        let e,
          t = /\r?\n|\r/g,
          r;
        for (; (e = t.exec(c.text));)
          ((r ||= new O(E.from(n.schema.text(` `, n.allowedMarks(c.marks))), 0, 0)),
            o.push(new un(s + e.index, s + e.index + e[0].length, r)));
      }
    }
    s = l;
  }
  if (!r.validEnd) {
    let t = r.fillBefore(E.empty, !0);
    e.replace(s, s, new O(t, 0, 0));
  }
  for (let t = o.length - 1; t >= 0; t--) e.step(o[t]);
}
function gn(e, t, n) {
  return (t == 0 || e.canReplace(t, e.childCount)) && (n == e.childCount || e.canReplace(0, n));
}
function _n(e) {
  let t = e.parent.content.cutByIndex(e.startIndex, e.endIndex);
  for (let n = e.depth, r = 0, i = 0; ; --n) {
    let a = e.$from.node(n),
      o = e.$from.index(n) + r,
      s = e.$to.indexAfter(n) - i;
    if (n < e.depth && a.canReplace(o, s, t)) return n;
    if (n == 0 || a.type.spec.isolating || !gn(a, o, s)) break;
    (o && (r = 1), s < a.childCount && (i = 1));
  }
  return null;
}
function vn(e, t, n) {
  let { $from: r, $to: i, depth: a } = t,
    o = r.before(a + 1),
    s = i.after(a + 1),
    c = o,
    l = s,
    u = E.empty,
    d = 0;
  for (let e = a, t = !1; e > n; e--)
    t || r.index(e) > 0 ? ((t = !0), (u = E.from(r.node(e).copy(u))), d++) : c--;
  let f = E.empty,
    p = 0;
  for (let e = a, t = !1; e > n; e--)
    t || i.after(e + 1) < i.end(e) ? ((t = !0), (f = E.from(i.node(e).copy(f))), p++) : l++;
  e.step(new dn(c, l, o, s, new O(u.append(f), d, p), u.size - d, !0));
}
function yn(e, t, n = null, r = e) {
  let i = xn(e, t),
    a = i && Sn(r, t);
  return a ? i.map(bn).concat({ type: t, attrs: n }).concat(a.map(bn)) : null;
}
function bn(e) {
  return { type: e, attrs: null };
}
function xn(e, t) {
  let { parent: n, startIndex: r, endIndex: i } = e,
    a = n.contentMatchAt(r).findWrapping(t);
  if (!a) return null;
  let o = a.length ? a[0] : t;
  return n.canReplaceWith(r, i, o) ? a : null;
}
function Sn(e, t) {
  let { parent: n, startIndex: r, endIndex: i } = e,
    a = n.child(r),
    o = t.contentMatch.findWrapping(a.type);
  if (!o) return null;
  let s = (o.length ? o[o.length - 1] : t).contentMatch;
  for (let e = r; s && e < i; e++) s = s.matchType(n.child(e).type);
  return !s || !s.validEnd ? null : o;
}
function Cn(e, t, n) {
  let r = E.empty;
  for (let e = n.length - 1; e >= 0; e--) {
    if (r.size) {
      let t = n[e].type.contentMatch.matchFragment(r);
      if (!t || !t.validEnd)
        throw RangeError(
          `Wrapper type given to Transform.wrap does not form valid content of its parent wrapper`,
        );
    }
    r = E.from(n[e].type.create(n[e].attrs, r));
  }
  let i = t.start,
    a = t.end;
  e.step(new dn(i, a, i, a, new O(r, 0, 0), n.length, !0));
}
function wn(e, t, n, r, i) {
  if (!r.isTextblock) throw RangeError(`Type given to setBlockType should be a textblock`);
  let a = e.steps.length;
  e.doc.nodesBetween(t, n, (t, n) => {
    let o = typeof i == `function` ? i(t) : i;
    if (t.isTextblock && !t.hasMarkup(r, o) && Dn(e.doc, e.mapping.slice(a).map(n), r)) {
      let i = null;
      if (r.schema.linebreakReplacement) {
        let e = r.whitespace == `pre`,
          t = !!r.contentMatch.matchType(r.schema.linebreakReplacement);
        e && !t ? (i = !1) : !e && t && (i = !0);
      }
      (i === !1 && En(e, t, n, a), hn(e, e.mapping.slice(a).map(n, 1), r, void 0, i === null));
      let s = e.mapping.slice(a),
        c = s.map(n, 1),
        l = s.map(n + t.nodeSize, 1);
      return (
        e.step(new dn(c, l, c + 1, l - 1, new O(E.from(r.create(o, null, t.marks)), 0, 0), 1, !0)),
        i === !0 && Tn(e, t, n, a),
        !1
      );
    }
  });
}
function Tn(e, t, n, r) {
  t.forEach((i, a) => {
    if (i.isText) {
      let o,
        s = /\r?\n|\r/g;
      for (; (o = s.exec(i.text));) {
        let i = e.mapping.slice(r).map(n + 1 + a + o.index);
        e.replaceWith(i, i + 1, t.type.schema.linebreakReplacement.create());
      }
    }
  });
}
function En(e, t, n, r) {
  t.forEach((i, a) => {
    if (i.type == i.type.schema.linebreakReplacement) {
      let i = e.mapping.slice(r).map(n + 1 + a);
      e.replaceWith(
        i,
        i + 1,
        t.type.schema.text(`
`),
      );
    }
  });
}
function Dn(e, t, n) {
  let r = e.resolve(t),
    i = r.index();
  return r.parent.canReplaceWith(i, i + 1, n);
}
function On(e, t, n, r, i) {
  let a = e.doc.nodeAt(t);
  if (!a) throw RangeError(`No node at given position`);
  n ||= a.type;
  let o = n.create(r, null, i || a.marks);
  if (a.isLeaf) return e.replaceWith(t, t + a.nodeSize, o);
  if (!n.validContent(a.content)) throw RangeError(`Invalid content for node type ` + n.name);
  e.step(new dn(t, t + a.nodeSize, t + 1, t + a.nodeSize - 1, new O(E.from(o), 0, 0), 1, !0));
}
function kn(e, t, n = 1, r) {
  let i = e.resolve(t),
    a = i.depth - n,
    o = (r && r[r.length - 1]) || i.parent;
  if (
    a < 0 ||
    i.parent.type.spec.isolating ||
    !i.parent.canReplace(i.index(), i.parent.childCount) ||
    !o.type.validContent(i.parent.content.cutByIndex(i.index(), i.parent.childCount))
  )
    return !1;
  for (let e = i.depth - 1, t = n - 2; e > a; e--, t--) {
    let n = i.node(e),
      a = i.index(e);
    if (n.type.spec.isolating) return !1;
    let o = n.content.cutByIndex(a, n.childCount),
      s = r && r[t + 1];
    s && (o = o.replaceChild(0, s.type.create(s.attrs)));
    let c = (r && r[t]) || n;
    if (!n.canReplace(a + 1, n.childCount) || !c.type.validContent(o)) return !1;
  }
  let s = i.indexAfter(a),
    c = r && r[0];
  return i.node(a).canReplaceWith(s, s, c ? c.type : i.node(a + 1).type);
}
function An(e, t, n = 1, r) {
  let i = e.doc.resolve(t),
    a = E.empty,
    o = E.empty;
  for (let e = i.depth, t = i.depth - n, s = n - 1; e > t; e--, s--) {
    a = E.from(i.node(e).copy(a));
    let t = r && r[s];
    o = E.from(t ? t.type.create(t.attrs, o) : i.node(e).copy(o));
  }
  e.step(new un(t, t, new O(a.append(o), n, n), !0));
}
function jn(e, t) {
  let n = e.resolve(t),
    r = n.index();
  return Nn(n.nodeBefore, n.nodeAfter) && n.parent.canReplace(r, r + 1);
}
function Mn(e, t) {
  t.content.size || e.type.compatibleContent(t.type);
  let n = e.contentMatchAt(e.childCount),
    { linebreakReplacement: r } = e.type.schema;
  for (let i = 0; i < t.childCount; i++) {
    let a = t.child(i),
      o = a.type == r ? e.type.schema.nodes.text : a.type;
    if (((n = n.matchType(o)), !n || !e.type.allowsMarks(a.marks))) return !1;
  }
  return n.validEnd;
}
function Nn(e, t) {
  return !!(e && t && !e.isLeaf && Mn(e, t));
}
function Pn(e, t, n) {
  let r = null,
    { linebreakReplacement: i } = e.doc.type.schema,
    a = e.doc.resolve(t - n),
    o = a.node().type;
  if (i && o.inlineContent) {
    let e = o.whitespace == `pre`,
      t = !!o.contentMatch.matchType(i);
    e && !t ? (r = !1) : !e && t && (r = !0);
  }
  let s = e.steps.length;
  if (r === !1) {
    let r = e.doc.resolve(t + n);
    En(e, r.node(), r.before(), s);
  }
  o.inlineContent && hn(e, t + n - 1, o, a.node().contentMatchAt(a.index()), r == null);
  let c = e.mapping.slice(s),
    l = c.map(t - n);
  if ((e.step(new un(l, c.map(t + n, -1), O.empty, !0)), r === !0)) {
    let t = e.doc.resolve(l);
    Tn(e, t.node(), t.before(), e.steps.length);
  }
  return e;
}
function Fn(e, t, n) {
  let r = e.resolve(t);
  if (r.parent.canReplaceWith(r.index(), r.index(), n)) return t;
  if (r.parentOffset == 0)
    for (let e = r.depth - 1; e >= 0; e--) {
      let t = r.index(e);
      if (r.node(e).canReplaceWith(t, t, n)) return r.before(e + 1);
      if (t > 0) return null;
    }
  if (r.parentOffset == r.parent.content.size)
    for (let e = r.depth - 1; e >= 0; e--) {
      let t = r.indexAfter(e);
      if (r.node(e).canReplaceWith(t, t, n)) return r.after(e + 1);
      if (t < r.node(e).childCount) return null;
    }
  return null;
}
function In(e, t, n) {
  let r = e.resolve(t);
  if (!n.content.size) return t;
  let i = n.content;
  for (let e = 0; e < n.openStart; e++) i = i.firstChild.content;
  for (let e = 1; e <= (n.openStart == 0 && n.size ? 2 : 1); e++)
    for (let t = r.depth; t >= 0; t--) {
      let n = t == r.depth ? 0 : r.pos <= (r.start(t + 1) + r.end(t + 1)) / 2 ? -1 : 1,
        a = r.index(t) + +(n > 0),
        o = r.node(t),
        s = !1;
      if (e == 1) s = o.canReplace(a, a, i);
      else {
        let e = o.contentMatchAt(a).findWrapping(i.firstChild.type);
        s = e && o.canReplaceWith(a, a, e[0]);
      }
      if (s) return n == 0 ? r.pos : n < 0 ? r.before(t + 1) : r.after(t + 1);
    }
  return null;
}
function Ln(e, t, n = t, r = O.empty) {
  if (t == n && !r.size) return null;
  let i = e.resolve(t),
    a = e.resolve(n);
  return Rn(i, a, r) ? new un(t, n, r) : new zn(i, a, r).fit();
}
function Rn(e, t, n) {
  return (
    !n.openStart &&
    !n.openEnd &&
    e.start() == t.start() &&
    e.parent.canReplace(e.index(), t.index(), n.content)
  );
}
var zn = class {
  constructor(e, t, n) {
    ((this.$from = e),
      (this.$to = t),
      (this.unplaced = n),
      (this.frontier = []),
      (this.placed = E.empty));
    for (let t = 0; t <= e.depth; t++) {
      let n = e.node(t);
      this.frontier.push({ type: n.type, match: n.contentMatchAt(e.indexAfter(t)) });
    }
    for (let t = e.depth; t > 0; t--) this.placed = E.from(e.node(t).copy(this.placed));
  }
  get depth() {
    return this.frontier.length - 1;
  }
  fit() {
    for (; this.unplaced.size;) {
      let e = this.findFittable();
      e ? this.placeNodes(e) : this.openMore() || this.dropNode();
    }
    let e = this.mustMoveInline(),
      t = this.placed.size - this.depth - this.$from.depth,
      n = this.$from,
      r = this.close(e < 0 ? this.$to : n.doc.resolve(e));
    if (!r) return null;
    let i = this.placed,
      a = n.depth,
      o = r.depth;
    for (; a && o && i.childCount == 1;) ((i = i.firstChild.content), a--, o--);
    let s = new O(i, a, o);
    return e > -1
      ? new dn(n.pos, e, this.$to.pos, this.$to.end(), s, t)
      : s.size || n.pos != this.$to.pos
        ? new un(n.pos, r.pos, s)
        : null;
  }
  findFittable() {
    let e = this.unplaced.openStart;
    for (let t = this.unplaced.content, n = 0, r = this.unplaced.openEnd; n < e; n++) {
      let i = t.firstChild;
      if ((t.childCount > 1 && (r = 0), i.type.spec.isolating && r <= n)) {
        e = n;
        break;
      }
      t = i.content;
    }
    for (let t = 1; t <= 2; t++)
      for (let n = t == 1 ? e : this.unplaced.openStart; n >= 0; n--) {
        let e,
          r = null;
        n
          ? ((r = Hn(this.unplaced.content, n - 1).firstChild), (e = r.content))
          : (e = this.unplaced.content);
        let i = e.firstChild;
        for (let e = this.depth; e >= 0; e--) {
          let { type: a, match: o } = this.frontier[e],
            s,
            c = null;
          if (
            t == 1 &&
            (i
              ? o.matchType(i.type) || (c = o.fillBefore(E.from(i), !1))
              : r && a.compatibleContent(r.type))
          )
            return { sliceDepth: n, frontierDepth: e, parent: r, inject: c };
          if (t == 2 && i && (s = o.findWrapping(i.type)))
            return { sliceDepth: n, frontierDepth: e, parent: r, wrap: s };
          if (r && o.matchType(r.type)) break;
        }
      }
  }
  openMore() {
    let { content: e, openStart: t, openEnd: n } = this.unplaced,
      r = Hn(e, t);
    return !r.childCount || r.firstChild.isLeaf
      ? !1
      : ((this.unplaced = new O(e, t + 1, Math.max(n, r.size + t >= e.size - n ? t + 1 : 0))), !0);
  }
  dropNode() {
    let { content: e, openStart: t, openEnd: n } = this.unplaced,
      r = Hn(e, t);
    if (r.childCount <= 1 && t > 0) {
      let i = e.size - t <= t + r.size;
      this.unplaced = new O(Bn(e, t - 1, 1), t - 1, i ? t - 1 : n);
    } else this.unplaced = new O(Bn(e, t, 1), t, n);
  }
  placeNodes({ sliceDepth: e, frontierDepth: t, parent: n, inject: r, wrap: i }) {
    for (; this.depth > t;) this.closeFrontierNode();
    if (i) for (let e = 0; e < i.length; e++) this.openFrontierNode(i[e]);
    let a = this.unplaced,
      o = n ? n.content : a.content,
      s = a.openStart - e,
      c = 0,
      l = [],
      { match: u, type: d } = this.frontier[t];
    if (r) {
      for (let e = 0; e < r.childCount; e++) l.push(r.child(e));
      u = u.matchFragment(r);
    }
    let f = o.size + e - (a.content.size - a.openEnd);
    for (; c < o.childCount;) {
      let e = o.child(c),
        t = u.matchType(e.type);
      if (!t) break;
      (c++,
        (c > 1 || s == 0 || e.content.size) &&
          ((u = t),
          l.push(Un(e.mark(d.allowedMarks(e.marks)), c == 1 ? s : 0, c == o.childCount ? f : -1))));
    }
    let p = c == o.childCount;
    (p || (f = -1),
      (this.placed = Vn(this.placed, t, E.from(l))),
      (this.frontier[t].match = u),
      p &&
        f < 0 &&
        n &&
        n.type == this.frontier[this.depth].type &&
        this.frontier.length > 1 &&
        this.closeFrontierNode());
    for (let e = 0, t = o; e < f; e++) {
      let e = t.lastChild;
      (this.frontier.push({ type: e.type, match: e.contentMatchAt(e.childCount) }),
        (t = e.content));
    }
    this.unplaced = p
      ? e == 0
        ? O.empty
        : new O(Bn(a.content, e - 1, 1), e - 1, f < 0 ? a.openEnd : e - 1)
      : new O(Bn(a.content, e, c), a.openStart, a.openEnd);
  }
  mustMoveInline() {
    if (!this.$to.parent.isTextblock) return -1;
    let e = this.frontier[this.depth],
      t;
    if (
      !e.type.isTextblock ||
      !Wn(this.$to, this.$to.depth, e.type, e.match, !1) ||
      (this.$to.depth == this.depth && (t = this.findCloseLevel(this.$to)) && t.depth == this.depth)
    )
      return -1;
    let { depth: n } = this.$to,
      r = this.$to.after(n);
    for (; n > 1 && r == this.$to.end(--n);) ++r;
    return r;
  }
  findCloseLevel(e) {
    scan: for (let t = Math.min(this.depth, e.depth); t >= 0; t--) {
      let { match: n, type: r } = this.frontier[t],
        i = t < e.depth && e.end(t + 1) == e.pos + (e.depth - (t + 1)),
        a = Wn(e, t, r, n, i);
      if (a) {
        for (let n = t - 1; n >= 0; n--) {
          let { match: t, type: r } = this.frontier[n],
            i = Wn(e, n, r, t, !0);
          if (!i || i.childCount) continue scan;
        }
        return { depth: t, fit: a, move: i ? e.doc.resolve(e.after(t + 1)) : e };
      }
    }
  }
  close(e) {
    let t = this.findCloseLevel(e);
    if (!t) return null;
    for (; this.depth > t.depth;) this.closeFrontierNode();
    (t.fit.childCount && (this.placed = Vn(this.placed, t.depth, t.fit)), (e = t.move));
    for (let n = t.depth + 1; n <= e.depth; n++) {
      let t = e.node(n),
        r = t.type.contentMatch.fillBefore(t.content, !0, e.index(n));
      this.openFrontierNode(t.type, t.attrs, r);
    }
    return e;
  }
  openFrontierNode(e, t = null, n) {
    let r = this.frontier[this.depth];
    ((r.match = r.match.matchType(e)),
      (this.placed = Vn(this.placed, this.depth, E.from(e.create(t, n)))),
      this.frontier.push({ type: e, match: e.contentMatch }));
  }
  closeFrontierNode() {
    let e = this.frontier.pop().match.fillBefore(E.empty, !0);
    e.childCount && (this.placed = Vn(this.placed, this.frontier.length, e));
  }
};
function Bn(e, t, n) {
  return t == 0
    ? e.cutByIndex(n, e.childCount)
    : e.replaceChild(0, e.firstChild.copy(Bn(e.firstChild.content, t - 1, n)));
}
function Vn(e, t, n) {
  return t == 0
    ? e.append(n)
    : e.replaceChild(e.childCount - 1, e.lastChild.copy(Vn(e.lastChild.content, t - 1, n)));
}
function Hn(e, t) {
  for (let n = 0; n < t; n++) e = e.firstChild.content;
  return e;
}
function Un(e, t, n) {
  if (t <= 0) return e;
  let r = e.content;
  return (
    t > 1 && (r = r.replaceChild(0, Un(r.firstChild, t - 1, r.childCount == 1 ? n - 1 : 0))),
    t > 0 &&
      ((r = e.type.contentMatch.fillBefore(r).append(r)),
      n <= 0 && (r = r.append(e.type.contentMatch.matchFragment(r).fillBefore(E.empty, !0)))),
    e.copy(r)
  );
}
function Wn(e, t, n, r, i) {
  let a = e.node(t),
    o = i ? e.indexAfter(t) : e.index(t);
  if (o == a.childCount && !n.compatibleContent(a.type)) return null;
  let s = r.fillBefore(a.content, !0, o);
  return s && !Gn(n, a.content, o) ? s : null;
}
function Gn(e, t, n) {
  for (let r = n; r < t.childCount; r++) if (!e.allowsMarks(t.child(r).marks)) return !0;
  return !1;
}
function Kn(e) {
  return e.spec.defining || e.spec.definingForContent;
}
function qn(e, t, n, r) {
  if (!r.size) return e.deleteRange(t, n);
  let i = e.doc.resolve(t),
    a = e.doc.resolve(n);
  if (Rn(i, a, r)) return e.step(new un(t, n, r));
  let o = Zn(i, a);
  o[o.length - 1] == 0 && o.pop();
  let s = -(i.depth + 1);
  o.unshift(s);
  for (let e = i.depth, t = i.pos - 1; e > 0; e--, t--) {
    let n = i.node(e).type.spec;
    if (n.defining || n.definingAsContext || n.isolating) break;
    o.indexOf(e) > -1 ? (s = e) : i.before(e) == t && o.splice(1, 0, -e);
  }
  let c = o.indexOf(s),
    l = [],
    u = r.openStart;
  for (let e = r.content, t = 0; ; t++) {
    let n = e.firstChild;
    if ((l.push(n), t == r.openStart)) break;
    e = n.content;
  }
  for (let e = u - 1; e >= 0; e--) {
    let t = l[e],
      n = Kn(t.type);
    if (n && !t.sameMarkup(i.node(Math.abs(s) - 1))) u = e;
    else if (n || !t.type.isTextblock) break;
  }
  for (let t = r.openStart; t >= 0; t--) {
    let s = (t + u + 1) % (r.openStart + 1),
      d = l[s];
    if (d)
      for (let t = 0; t < o.length; t++) {
        let l = o[(t + c) % o.length],
          u = !0;
        l < 0 && ((u = !1), (l = -l));
        let f = i.node(l - 1),
          p = i.index(l - 1);
        if (f.canReplaceWith(p, p, d.type, d.marks))
          return e.replace(
            i.before(l),
            u ? a.after(l) : n,
            new O(Jn(r.content, 0, r.openStart, s), s, r.openEnd),
          );
      }
  }
  let d = e.steps.length;
  for (let s = o.length - 1; s >= 0 && (e.replace(t, n, r), !(e.steps.length > d)); s--) {
    let e = o[s];
    e < 0 || ((t = i.before(e)), (n = a.after(e)));
  }
}
function Jn(e, t, n, r, i) {
  if (t < n) {
    let i = e.firstChild;
    e = e.replaceChild(0, i.copy(Jn(i.content, t + 1, n, r, i)));
  }
  if (t > r) {
    let t = i.contentMatchAt(0),
      n = t.fillBefore(e).append(e);
    e = n.append(t.matchFragment(n).fillBefore(E.empty, !0));
  }
  return e;
}
function Yn(e, t, n, r) {
  if (!r.isInline && t == n && e.doc.resolve(t).parent.content.size) {
    let i = Fn(e.doc, t, r.type);
    i != null && (t = n = i);
  }
  e.replaceRange(t, n, new O(E.from(r), 0, 0));
}
function Xn(e, t, n) {
  let r = e.doc.resolve(t),
    i = e.doc.resolve(n),
    a = Zn(r, i);
  for (let t = 0; t < a.length; t++) {
    let n = a[t],
      o = t == a.length - 1;
    if ((o && n == 0) || r.node(n).type.contentMatch.validEnd)
      return e.delete(r.start(n), i.end(n));
    if (n > 0 && (o || r.node(n - 1).canReplace(r.index(n - 1), i.indexAfter(n - 1))))
      return e.delete(r.before(n), i.after(n));
  }
  for (let a = 1; a <= r.depth && a <= i.depth; a++)
    if (
      t - r.start(a) == r.depth - a &&
      n > r.end(a) &&
      i.end(a) - n != i.depth - a &&
      r.start(a - 1) == i.start(a - 1) &&
      r.node(a - 1).canReplace(r.index(a - 1), i.index(a - 1))
    )
      return e.delete(r.before(a), n);
  e.delete(t, n);
}
function Zn(e, t) {
  let n = [],
    r = Math.min(e.depth, t.depth);
  for (let i = r; i >= 0; i--) {
    let r = e.start(i);
    if (
      r < e.pos - (e.depth - i) ||
      t.end(i) > t.pos + (t.depth - i) ||
      e.node(i).type.spec.isolating ||
      t.node(i).type.spec.isolating
    )
      break;
    (r == t.start(i) ||
      (i == e.depth &&
        i == t.depth &&
        e.parent.inlineContent &&
        t.parent.inlineContent &&
        i &&
        t.start(i - 1) == r - 1)) &&
      n.push(i);
  }
  return n;
}
var Qn = class e extends k {
  constructor(e, t, n) {
    (super(), (this.pos = e), (this.attr = t), (this.value = n));
  }
  apply(e) {
    let t = e.nodeAt(this.pos);
    if (!t) return A.fail(`No node at attribute step's position`);
    let n = Object.create(null);
    for (let e in t.attrs) n[e] = t.attrs[e];
    n[this.attr] = this.value;
    let r = t.type.create(n, null, t.marks);
    return A.fromReplace(e, this.pos, this.pos + 1, new O(E.from(r), 0, +!t.isLeaf));
  }
  getMap() {
    return tn.empty;
  }
  invert(t) {
    return new e(this.pos, this.attr, t.nodeAt(this.pos).attrs[this.attr]);
  }
  map(t) {
    let n = t.mapResult(this.pos, 1);
    return n.deletedAfter ? null : new e(n.pos, this.attr, this.value);
  }
  toJSON() {
    return { stepType: `attr`, pos: this.pos, attr: this.attr, value: this.value };
  }
  static fromJSON(t, n) {
    if (typeof n.pos != `number` || typeof n.attr != `string`)
      throw RangeError(`Invalid input for AttrStep.fromJSON`);
    return new e(n.pos, n.attr, n.value);
  }
};
k.jsonID(`attr`, Qn);
var $n = class e extends k {
  constructor(e, t) {
    (super(), (this.attr = e), (this.value = t));
  }
  apply(e) {
    let t = Object.create(null);
    for (let n in e.attrs) t[n] = e.attrs[n];
    t[this.attr] = this.value;
    let n = e.type.create(t, e.content, e.marks);
    return A.ok(n);
  }
  getMap() {
    return tn.empty;
  }
  invert(t) {
    return new e(this.attr, t.attrs[this.attr]);
  }
  map(e) {
    return this;
  }
  toJSON() {
    return { stepType: `docAttr`, attr: this.attr, value: this.value };
  }
  static fromJSON(t, n) {
    if (typeof n.attr != `string`) throw RangeError(`Invalid input for DocAttrStep.fromJSON`);
    return new e(n.attr, n.value);
  }
};
k.jsonID(`docAttr`, $n);
var er = class extends Error {};
((er = function e(t) {
  let n = Error.call(this, t);
  return ((n.__proto__ = e.prototype), n);
}),
  (er.prototype = Object.create(Error.prototype)),
  (er.prototype.constructor = er),
  (er.prototype.name = `TransformError`));
var tr = class {
    constructor(e) {
      ((this.doc = e), (this.steps = []), (this.docs = []), (this.mapping = new nn()));
    }
    get before() {
      return this.docs.length ? this.docs[0] : this.doc;
    }
    step(e) {
      let t = this.maybeStep(e);
      if (t.failed) throw new er(t.failed);
      return this;
    }
    maybeStep(e) {
      let t = e.apply(this.doc);
      return (t.failed || this.addStep(e, t.doc), t);
    }
    get docChanged() {
      return this.steps.length > 0;
    }
    addStep(e, t) {
      (this.docs.push(this.doc),
        this.steps.push(e),
        this.mapping.appendMap(e.getMap()),
        (this.doc = t));
    }
    replace(e, t = e, n = O.empty) {
      let r = Ln(this.doc, e, t, n);
      return (r && this.step(r), this);
    }
    replaceWith(e, t, n) {
      return this.replace(e, t, new O(E.from(n), 0, 0));
    }
    delete(e, t) {
      return this.replace(e, t, O.empty);
    }
    insert(e, t) {
      return this.replaceWith(e, e, t);
    }
    replaceRange(e, t, n) {
      return (qn(this, e, t, n), this);
    }
    replaceRangeWith(e, t, n) {
      return (Yn(this, e, t, n), this);
    }
    deleteRange(e, t) {
      return (Xn(this, e, t), this);
    }
    lift(e, t) {
      return (vn(this, e, t), this);
    }
    join(e, t = 1) {
      return (Pn(this, e, t), this);
    }
    wrap(e, t) {
      return (Cn(this, e, t), this);
    }
    setBlockType(e, t = e, n, r = null) {
      return (wn(this, e, t, n, r), this);
    }
    setNodeMarkup(e, t, n = null, r) {
      return (On(this, e, t, n, r), this);
    }
    setNodeAttribute(e, t, n) {
      return (this.step(new Qn(e, t, n)), this);
    }
    setDocAttribute(e, t) {
      return (this.step(new $n(e, t)), this);
    }
    addNodeMark(e, t) {
      return (this.step(new cn(e, t)), this);
    }
    removeNodeMark(e, t) {
      let n = this.doc.nodeAt(e);
      if (!n) throw RangeError(`No node at position ` + e);
      if (t instanceof D) t.isInSet(n.marks) && this.step(new ln(e, t));
      else {
        let r = n.marks,
          i,
          a = [];
        for (; (i = t.isInSet(r));) (a.push(new ln(e, i)), (r = i.removeFromSet(r)));
        for (let e = a.length - 1; e >= 0; e--) this.step(a[e]);
      }
      return this;
    }
    split(e, t = 1, n) {
      return (An(this, e, t, n), this);
    }
    addMark(e, t, n) {
      return (pn(this, e, t, n), this);
    }
    removeMark(e, t, n) {
      return (mn(this, e, t, n), this);
    }
    clearIncompatible(e, t, n) {
      return (hn(this, e, t, n), this);
    }
  },
  nr = Object.create(null),
  j = class {
    constructor(e, t, n) {
      ((this.$anchor = e), (this.$head = t), (this.ranges = n || [new rr(e.min(t), e.max(t))]));
    }
    get anchor() {
      return this.$anchor.pos;
    }
    get head() {
      return this.$head.pos;
    }
    get from() {
      return this.$from.pos;
    }
    get to() {
      return this.$to.pos;
    }
    get $from() {
      return this.ranges[0].$from;
    }
    get $to() {
      return this.ranges[0].$to;
    }
    get empty() {
      let e = this.ranges;
      for (let t = 0; t < e.length; t++) if (e[t].$from.pos != e[t].$to.pos) return !1;
      return !0;
    }
    content() {
      return this.$from.doc.slice(this.from, this.to, !0);
    }
    replace(e, t = O.empty) {
      let n = t.content.lastChild,
        r = null;
      for (let e = 0; e < t.openEnd; e++) ((r = n), (n = n.lastChild));
      let i = e.steps.length,
        a = this.ranges;
      for (let o = 0; o < a.length; o++) {
        let { $from: s, $to: c } = a[o],
          l = e.mapping.slice(i);
        (e.replaceRange(l.map(s.pos), l.map(c.pos), o ? O.empty : t),
          o == 0 && dr(e, i, (n ? n.isInline : r && r.isTextblock) ? -1 : 1));
      }
    }
    replaceWith(e, t) {
      let n = e.steps.length,
        r = this.ranges;
      for (let i = 0; i < r.length; i++) {
        let { $from: a, $to: o } = r[i],
          s = e.mapping.slice(n),
          c = s.map(a.pos),
          l = s.map(o.pos);
        i ? e.deleteRange(c, l) : (e.replaceRangeWith(c, l, t), dr(e, n, t.isInline ? -1 : 1));
      }
    }
    static findFrom(e, t, n = !1) {
      let r = e.parent.inlineContent ? new M(e) : ur(e.node(0), e.parent, e.pos, e.index(), t, n);
      if (r) return r;
      for (let r = e.depth - 1; r >= 0; r--) {
        let i =
          t < 0
            ? ur(e.node(0), e.node(r), e.before(r + 1), e.index(r), t, n)
            : ur(e.node(0), e.node(r), e.after(r + 1), e.index(r) + 1, t, n);
        if (i) return i;
      }
      return null;
    }
    static near(e, t = 1) {
      return this.findFrom(e, t) || this.findFrom(e, -t) || new cr(e.node(0));
    }
    static atStart(e) {
      return ur(e, e, 0, 0, 1) || new cr(e);
    }
    static atEnd(e) {
      return ur(e, e, e.content.size, e.childCount, -1) || new cr(e);
    }
    static fromJSON(e, t) {
      if (!t || !t.type) throw RangeError(`Invalid input for Selection.fromJSON`);
      let n = nr[t.type];
      if (!n) throw RangeError(`No selection type ${t.type} defined`);
      return n.fromJSON(e, t);
    }
    static jsonID(e, t) {
      if (e in nr) throw RangeError(`Duplicate use of selection JSON ID ` + e);
      return ((nr[e] = t), (t.prototype.jsonID = e), t);
    }
    getBookmark() {
      return M.between(this.$anchor, this.$head).getBookmark();
    }
  };
j.prototype.visible = !0;
var rr = class {
    constructor(e, t) {
      ((this.$from = e), (this.$to = t));
    }
  },
  ir = !1;
function ar(e) {
  !ir &&
    !e.parent.inlineContent &&
    ((ir = !0),
    console.warn(
      `TextSelection endpoint not pointing into a node with inline content (` +
        e.parent.type.name +
        `)`,
    ));
}
var M = class e extends j {
  constructor(e, t = e) {
    (ar(e), ar(t), super(e, t));
  }
  get $cursor() {
    return this.$anchor.pos == this.$head.pos ? this.$head : null;
  }
  map(t, n) {
    let r = t.resolve(n.map(this.head));
    if (!r.parent.inlineContent) return j.near(r);
    let i = t.resolve(n.map(this.anchor));
    return new e(i.parent.inlineContent ? i : r, r);
  }
  replace(e, t = O.empty) {
    if ((super.replace(e, t), t == O.empty)) {
      let t = this.$from.marksAcross(this.$to);
      t && e.ensureMarks(t);
    }
  }
  eq(t) {
    return t instanceof e && t.anchor == this.anchor && t.head == this.head;
  }
  getBookmark() {
    return new or(this.anchor, this.head);
  }
  toJSON() {
    return { type: `text`, anchor: this.anchor, head: this.head };
  }
  static fromJSON(t, n) {
    if (typeof n.anchor != `number` || typeof n.head != `number`)
      throw RangeError(`Invalid input for TextSelection.fromJSON`);
    return new e(t.resolve(n.anchor), t.resolve(n.head));
  }
  static create(e, t, n = t) {
    let r = e.resolve(t);
    return new this(r, n == t ? r : e.resolve(n));
  }
  static between(t, n, r) {
    let i = t.pos - n.pos;
    if (((!r || i) && (r = i >= 0 ? 1 : -1), !n.parent.inlineContent)) {
      let e = j.findFrom(n, r, !0) || j.findFrom(n, -r, !0);
      if (e) n = e.$head;
      else return j.near(n, r);
    }
    return (
      t.parent.inlineContent ||
        (i == 0
          ? (t = n)
          : ((t = (j.findFrom(t, -r, !0) || j.findFrom(t, r, !0)).$anchor),
            t.pos < n.pos != i < 0 && (t = n))),
      new e(t, n)
    );
  }
};
j.jsonID(`text`, M);
var or = class e {
    constructor(e, t) {
      ((this.anchor = e), (this.head = t));
    }
    map(t) {
      return new e(t.map(this.anchor), t.map(this.head));
    }
    resolve(e) {
      return M.between(e.resolve(this.anchor), e.resolve(this.head));
    }
  },
  N = class e extends j {
    constructor(e) {
      let t = e.nodeAfter,
        n = e.node(0).resolve(e.pos + t.nodeSize);
      (super(e, n), (this.node = t));
    }
    map(t, n) {
      let { deleted: r, pos: i } = n.mapResult(this.anchor),
        a = t.resolve(i);
      return r ? j.near(a) : new e(a);
    }
    content() {
      return new O(E.from(this.node), 0, 0);
    }
    eq(t) {
      return t instanceof e && t.anchor == this.anchor;
    }
    toJSON() {
      return { type: `node`, anchor: this.anchor };
    }
    getBookmark() {
      return new sr(this.anchor);
    }
    static fromJSON(t, n) {
      if (typeof n.anchor != `number`) throw RangeError(`Invalid input for NodeSelection.fromJSON`);
      return new e(t.resolve(n.anchor));
    }
    static create(t, n) {
      return new e(t.resolve(n));
    }
    static isSelectable(e) {
      return !e.isText && e.type.spec.selectable !== !1;
    }
  };
((N.prototype.visible = !1), j.jsonID(`node`, N));
var sr = class e {
    constructor(e) {
      this.anchor = e;
    }
    map(t) {
      let { deleted: n, pos: r } = t.mapResult(this.anchor);
      return n ? new or(r, r) : new e(r);
    }
    resolve(e) {
      let t = e.resolve(this.anchor),
        n = t.nodeAfter;
      return n && N.isSelectable(n) ? new N(t) : j.near(t);
    }
  },
  cr = class e extends j {
    constructor(e) {
      super(e.resolve(0), e.resolve(e.content.size));
    }
    replace(e, t = O.empty) {
      if (t == O.empty) {
        e.delete(0, e.doc.content.size);
        let t = j.atStart(e.doc);
        t.eq(e.selection) || e.setSelection(t);
      } else super.replace(e, t);
    }
    toJSON() {
      return { type: `all` };
    }
    static fromJSON(t) {
      return new e(t);
    }
    map(t) {
      return new e(t);
    }
    eq(t) {
      return t instanceof e;
    }
    getBookmark() {
      return lr;
    }
  };
j.jsonID(`all`, cr);
var lr = {
  map() {
    return this;
  },
  resolve(e) {
    return new cr(e);
  },
};
function ur(e, t, n, r, i, a = !1) {
  if (t.inlineContent) return M.create(e, n);
  for (let o = r - (i > 0 ? 0 : 1); i > 0 ? o < t.childCount : o >= 0; o += i) {
    let r = t.child(o);
    if (!r.isAtom) {
      let t = ur(e, r, n + i, i < 0 ? r.childCount : 0, i, a);
      if (t) return t;
    } else if (!a && N.isSelectable(r)) return N.create(e, n - (i < 0 ? r.nodeSize : 0));
    n += r.nodeSize * i;
  }
  return null;
}
function dr(e, t, n) {
  let r = e.steps.length - 1;
  if (r < t) return;
  let i = e.steps[r];
  if (!(i instanceof un || i instanceof dn)) return;
  let a = e.mapping.maps[r],
    o;
  (a.forEach((e, t, n, r) => {
    o ??= r;
  }),
    e.setSelection(j.near(e.doc.resolve(o), n)));
}
var fr = 1,
  pr = 2,
  mr = 4,
  hr = class extends tr {
    constructor(e) {
      (super(e.doc),
        (this.curSelectionFor = 0),
        (this.updated = 0),
        (this.meta = Object.create(null)),
        (this.time = Date.now()),
        (this.curSelection = e.selection),
        (this.storedMarks = e.storedMarks));
    }
    get selection() {
      return (
        this.curSelectionFor < this.steps.length &&
          ((this.curSelection = this.curSelection.map(
            this.doc,
            this.mapping.slice(this.curSelectionFor),
          )),
          (this.curSelectionFor = this.steps.length)),
        this.curSelection
      );
    }
    setSelection(e) {
      if (e.$from.doc != this.doc)
        throw RangeError(`Selection passed to setSelection must point at the current document`);
      return (
        (this.curSelection = e),
        (this.curSelectionFor = this.steps.length),
        (this.updated = (this.updated | fr) & -3),
        (this.storedMarks = null),
        this
      );
    }
    get selectionSet() {
      return (this.updated & fr) > 0;
    }
    setStoredMarks(e) {
      return ((this.storedMarks = e), (this.updated |= pr), this);
    }
    ensureMarks(e) {
      return (
        D.sameSet(this.storedMarks || this.selection.$from.marks(), e) || this.setStoredMarks(e),
        this
      );
    }
    addStoredMark(e) {
      return this.ensureMarks(e.addToSet(this.storedMarks || this.selection.$head.marks()));
    }
    removeStoredMark(e) {
      return this.ensureMarks(e.removeFromSet(this.storedMarks || this.selection.$head.marks()));
    }
    get storedMarksSet() {
      return (this.updated & pr) > 0;
    }
    addStep(e, t) {
      (super.addStep(e, t), (this.updated &= -3), (this.storedMarks = null));
    }
    setTime(e) {
      return ((this.time = e), this);
    }
    replaceSelection(e) {
      return (this.selection.replace(this, e), this);
    }
    replaceSelectionWith(e, t = !0) {
      let n = this.selection;
      return (
        t &&
          (e = e.mark(
            this.storedMarks || (n.empty ? n.$from.marks() : n.$from.marksAcross(n.$to) || D.none),
          )),
        n.replaceWith(this, e),
        this
      );
    }
    deleteSelection() {
      return (this.selection.replace(this), this);
    }
    insertText(e, t, n) {
      let r = this.doc.type.schema;
      if (t == null) return e ? this.replaceSelectionWith(r.text(e), !0) : this.deleteSelection();
      {
        if (((n ??= t), !e)) return this.deleteRange(t, n);
        let i = this.storedMarks;
        if (!i) {
          let e = this.doc.resolve(t);
          i = n == t ? e.marks() : e.marksAcross(this.doc.resolve(n));
        }
        return (
          this.replaceRangeWith(t, n, r.text(e, i)),
          !this.selection.empty &&
            this.selection.to == t + e.length &&
            this.setSelection(j.near(this.selection.$to)),
          this
        );
      }
    }
    setMeta(e, t) {
      return ((this.meta[typeof e == `string` ? e : e.key] = t), this);
    }
    getMeta(e) {
      return this.meta[typeof e == `string` ? e : e.key];
    }
    get isGeneric() {
      for (let e in this.meta) return !1;
      return !0;
    }
    scrollIntoView() {
      return ((this.updated |= mr), this);
    }
    get scrolledIntoView() {
      return (this.updated & mr) > 0;
    }
  };
function gr(e, t) {
  return !t || !e ? e : e.bind(t);
}
var _r = class {
    constructor(e, t, n) {
      ((this.name = e), (this.init = gr(t.init, n)), (this.apply = gr(t.apply, n)));
    }
  },
  vr = [
    new _r(`doc`, {
      init(e) {
        return e.doc || e.schema.topNodeType.createAndFill();
      },
      apply(e) {
        return e.doc;
      },
    }),
    new _r(`selection`, {
      init(e, t) {
        return e.selection || j.atStart(t.doc);
      },
      apply(e) {
        return e.selection;
      },
    }),
    new _r(`storedMarks`, {
      init(e) {
        return e.storedMarks || null;
      },
      apply(e, t, n, r) {
        return r.selection.$cursor ? e.storedMarks : null;
      },
    }),
    new _r(`scrollToSelection`, {
      init() {
        return 0;
      },
      apply(e, t) {
        return e.scrolledIntoView ? t + 1 : t;
      },
    }),
  ],
  yr = class {
    constructor(e, t) {
      ((this.schema = e),
        (this.plugins = []),
        (this.pluginsByKey = Object.create(null)),
        (this.fields = vr.slice()),
        t &&
          t.forEach((e) => {
            if (this.pluginsByKey[e.key])
              throw RangeError(`Adding different instances of a keyed plugin (` + e.key + `)`);
            (this.plugins.push(e),
              (this.pluginsByKey[e.key] = e),
              e.spec.state && this.fields.push(new _r(e.key, e.spec.state, e)));
          }));
    }
  },
  br = class e {
    constructor(e) {
      this.config = e;
    }
    get schema() {
      return this.config.schema;
    }
    get plugins() {
      return this.config.plugins;
    }
    apply(e) {
      return this.applyTransaction(e).state;
    }
    filterTransaction(e, t = -1) {
      for (let n = 0; n < this.config.plugins.length; n++)
        if (n != t) {
          let t = this.config.plugins[n];
          if (t.spec.filterTransaction && !t.spec.filterTransaction.call(t, e, this)) return !1;
        }
      return !0;
    }
    applyTransaction(e) {
      if (!this.filterTransaction(e)) return { state: this, transactions: [] };
      let t = [e],
        n = this.applyInner(e),
        r = null;
      for (;;) {
        let i = !1;
        for (let a = 0; a < this.config.plugins.length; a++) {
          let o = this.config.plugins[a];
          if (o.spec.appendTransaction) {
            let s = r ? r[a].n : 0,
              c = r ? r[a].state : this,
              l = s < t.length && o.spec.appendTransaction.call(o, s ? t.slice(s) : t, c, n);
            if (l && n.filterTransaction(l, a)) {
              if ((l.setMeta(`appendedTransaction`, e), !r)) {
                r = [];
                for (let e = 0; e < this.config.plugins.length; e++)
                  r.push(e < a ? { state: n, n: t.length } : { state: this, n: 0 });
              }
              (t.push(l), (n = n.applyInner(l)), (i = !0));
            }
            r && (r[a] = { state: n, n: t.length });
          }
        }
        if (!i) return { state: n, transactions: t };
      }
    }
    applyInner(t) {
      if (!t.before.eq(this.doc)) throw RangeError(`Applying a mismatched transaction`);
      let n = new e(this.config),
        r = this.config.fields;
      for (let e = 0; e < r.length; e++) {
        let i = r[e];
        n[i.name] = i.apply(t, this[i.name], this, n);
      }
      return n;
    }
    get tr() {
      return new hr(this);
    }
    static create(t) {
      let n = new yr(t.doc ? t.doc.type.schema : t.schema, t.plugins),
        r = new e(n);
      for (let e = 0; e < n.fields.length; e++) r[n.fields[e].name] = n.fields[e].init(t, r);
      return r;
    }
    reconfigure(t) {
      let n = new yr(this.schema, t.plugins),
        r = n.fields,
        i = new e(n);
      for (let e = 0; e < r.length; e++) {
        let n = r[e].name;
        i[n] = this.hasOwnProperty(n) ? this[n] : r[e].init(t, i);
      }
      return i;
    }
    toJSON(e) {
      let t = { doc: this.doc.toJSON(), selection: this.selection.toJSON() };
      if (
        (this.storedMarks && (t.storedMarks = this.storedMarks.map((e) => e.toJSON())),
        e && typeof e == `object`)
      )
        for (let n in e) {
          if (n == `doc` || n == `selection`)
            throw RangeError('The JSON fields `doc` and `selection` are reserved');
          let r = e[n],
            i = r.spec.state;
          i && i.toJSON && (t[n] = i.toJSON.call(r, this[r.key]));
        }
      return t;
    }
    static fromJSON(t, n, r) {
      if (!n) throw RangeError(`Invalid input for EditorState.fromJSON`);
      if (!t.schema) throw RangeError(`Required config field 'schema' missing`);
      let i = new yr(t.schema, t.plugins),
        a = new e(i);
      return (
        i.fields.forEach((e) => {
          if (e.name == `doc`) a.doc = Ye.fromJSON(t.schema, n.doc);
          else if (e.name == `selection`) a.selection = j.fromJSON(a.doc, n.selection);
          else if (e.name == `storedMarks`)
            n.storedMarks && (a.storedMarks = n.storedMarks.map(t.schema.markFromJSON));
          else {
            if (r)
              for (let i in r) {
                let o = r[i],
                  s = o.spec.state;
                if (
                  o.key == e.name &&
                  s &&
                  s.fromJSON &&
                  Object.prototype.hasOwnProperty.call(n, i)
                ) {
                  a[e.name] = s.fromJSON.call(o, t, n[i], a);
                  return;
                }
              }
            a[e.name] = e.init(t, a);
          }
        }),
        a
      );
    }
  };
function xr(e, t, n) {
  for (let r in e) {
    let i = e[r];
    (i instanceof Function ? (i = i.bind(t)) : r == `handleDOMEvents` && (i = xr(i, t, {})),
      (n[r] = i));
  }
  return n;
}
var Sr = class {
    constructor(e) {
      ((this.spec = e),
        (this.props = {}),
        e.props && xr(e.props, this, this.props),
        (this.key = e.key ? e.key.key : wr(`plugin`)));
    }
    getState(e) {
      return e[this.key];
    }
  },
  Cr = Object.create(null);
function wr(e) {
  return e in Cr ? e + `$` + ++Cr[e] : ((Cr[e] = 0), e + `$`);
}
var Tr = class {
    constructor(e = `key`) {
      this.key = wr(e);
    }
    get(e) {
      return e.config.pluginsByKey[this.key];
    }
    getState(e) {
      return e[this.key];
    }
  },
  P = function (e) {
    for (var t = 0; ; t++) if (((e = e.previousSibling), !e)) return t;
  },
  Er = function (e) {
    let t = e.assignedSlot || e.parentNode;
    return t && t.nodeType == 11 ? t.host : t;
  },
  Dr = null,
  Or = function (e, t, n) {
    let r = (Dr ||= document.createRange());
    return (r.setEnd(e, n ?? e.nodeValue.length), r.setStart(e, t || 0), r);
  },
  kr = function () {
    Dr = null;
  },
  Ar = function (e, t, n, r) {
    return n && (Mr(e, t, n, r, -1) || Mr(e, t, n, r, 1));
  },
  jr = /^(img|br|input|textarea|hr)$/i;
function Mr(e, t, n, r, i) {
  for (;;) {
    if (e == n && t == r) return !0;
    if (t == (i < 0 ? 0 : Nr(e))) {
      let n = e.parentNode;
      if (!n || n.nodeType != 1 || Lr(e) || jr.test(e.nodeName) || e.contentEditable == `false`)
        return !1;
      ((t = P(e) + (i < 0 ? 0 : 1)), (e = n));
    } else if (e.nodeType == 1) {
      let n = e.childNodes[t + (i < 0 ? -1 : 0)];
      if (n.nodeType == 1 && n.contentEditable == `false`) {
        if (n.pmViewDesc?.ignoreForSelection) t += i;
        else return !1;
      } else ((e = n), (t = i < 0 ? Nr(e) : 0));
    } else return !1;
  }
}
function Nr(e) {
  return e.nodeType == 3 ? e.nodeValue.length : e.childNodes.length;
}
function Pr(e, t) {
  for (;;) {
    if (e.nodeType == 3 && t) return e;
    if (e.nodeType == 1 && t > 0) {
      if (e.contentEditable == `false`) return null;
      ((e = e.childNodes[t - 1]), (t = Nr(e)));
    } else if (e.parentNode && !Lr(e)) ((t = P(e)), (e = e.parentNode));
    else return null;
  }
}
function Fr(e, t) {
  for (;;) {
    if (e.nodeType == 3 && t < e.nodeValue.length) return e;
    if (e.nodeType == 1 && t < e.childNodes.length) {
      if (e.contentEditable == `false`) return null;
      ((e = e.childNodes[t]), (t = 0));
    } else if (e.parentNode && !Lr(e)) ((t = P(e) + 1), (e = e.parentNode));
    else return null;
  }
}
function Ir(e, t, n) {
  for (let r = t == 0, i = t == Nr(e); r || i;) {
    if (e == n) return !0;
    let t = P(e);
    if (((e = e.parentNode), !e)) return !1;
    ((r &&= t == 0), (i &&= t == Nr(e)));
  }
}
function Lr(e) {
  let t;
  for (let n = e; n && !(t = n.pmViewDesc); n = n.parentNode);
  return t && t.node && t.node.isBlock && (t.dom == e || t.contentDOM == e);
}
var Rr = function (e) {
  return e.focusNode && Ar(e.focusNode, e.focusOffset, e.anchorNode, e.anchorOffset);
};
function zr(e, t) {
  let n = document.createEvent(`Event`);
  return (n.initEvent(`keydown`, !0, !0), (n.keyCode = e), (n.key = n.code = t), n);
}
function Br(e) {
  let t = e.activeElement;
  for (; t && t.shadowRoot;) t = t.shadowRoot.activeElement;
  return t;
}
function Vr(e, t, n) {
  if (e.caretPositionFromPoint)
    try {
      let r = e.caretPositionFromPoint(t, n);
      if (r) return { node: r.offsetNode, offset: Math.min(Nr(r.offsetNode), r.offset) };
    } catch {}
  if (e.caretRangeFromPoint) {
    let r = e.caretRangeFromPoint(t, n);
    if (r) return { node: r.startContainer, offset: Math.min(Nr(r.startContainer), r.startOffset) };
  }
}
var Hr = typeof navigator < `u` ? navigator : null,
  Ur = typeof document < `u` ? document : null,
  Wr = (Hr && Hr.userAgent) || ``,
  Gr = /Edge\/(\d+)/.exec(Wr),
  Kr = /MSIE \d/.exec(Wr),
  qr = /Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(Wr),
  Jr = !!(Kr || qr || Gr),
  Yr = Kr ? document.documentMode : qr ? +qr[1] : Gr ? +Gr[1] : 0,
  Xr = !Jr && /gecko\/(\d+)/i.test(Wr);
Xr && +(/Firefox\/(\d+)/.exec(Wr) || [0, 0])[1];
var Zr = !Jr && /Chrome\/(\d+)/.exec(Wr),
  F = !!Zr,
  Qr = Zr ? +Zr[1] : 0,
  I = !Jr && !!Hr && /Apple Computer/.test(Hr.vendor),
  $r = I && (/Mobile\/\w+/.test(Wr) || (!!Hr && Hr.maxTouchPoints > 2)),
  ei = $r || (Hr ? /Mac/.test(Hr.platform) : !1),
  ti = Hr ? /Win/.test(Hr.platform) : !1,
  ni = /Android \d/.test(Wr),
  ri = !!Ur && `webkitFontSmoothing` in Ur.documentElement.style,
  ii = ri ? +(/\bAppleWebKit\/(\d+)/.exec(navigator.userAgent) || [0, 0])[1] : 0;
function ai(e) {
  let t = e.defaultView && e.defaultView.visualViewport;
  return t
    ? { left: 0, right: t.width, top: 0, bottom: t.height }
    : {
        left: 0,
        right: e.documentElement.clientWidth,
        top: 0,
        bottom: e.documentElement.clientHeight,
      };
}
function oi(e, t) {
  return typeof e == `number` ? e : e[t];
}
function si(e) {
  let t = e.getBoundingClientRect(),
    n = t.width / e.offsetWidth || 1,
    r = t.height / e.offsetHeight || 1;
  return {
    left: t.left,
    right: t.left + e.clientWidth * n,
    top: t.top,
    bottom: t.top + e.clientHeight * r,
  };
}
function ci(e, t, n) {
  let r = e.someProp(`scrollThreshold`) || 0,
    i = e.someProp(`scrollMargin`) || 5,
    a = e.dom.ownerDocument;
  for (let o = n || e.dom; o;) {
    if (o.nodeType != 1) {
      o = Er(o);
      continue;
    }
    let e = o,
      n = e == a.body,
      s = n ? ai(a) : si(e),
      c = 0,
      l = 0;
    if (
      (t.top < s.top + oi(r, `top`)
        ? (l = -(s.top - t.top + oi(i, `top`)))
        : t.bottom > s.bottom - oi(r, `bottom`) &&
          (l =
            t.bottom - t.top > s.bottom - s.top
              ? t.top + oi(i, `top`) - s.top
              : t.bottom - s.bottom + oi(i, `bottom`)),
      t.left < s.left + oi(r, `left`)
        ? (c = -(s.left - t.left + oi(i, `left`)))
        : t.right > s.right - oi(r, `right`) && (c = t.right - s.right + oi(i, `right`)),
      c || l)
    ) {
      if (n) a.defaultView.scrollBy(c, l);
      else {
        let n = e.scrollLeft,
          r = e.scrollTop;
        (l && (e.scrollTop += l), c && (e.scrollLeft += c));
        let i = e.scrollLeft - n,
          a = e.scrollTop - r;
        t = { left: t.left - i, top: t.top - a, right: t.right - i, bottom: t.bottom - a };
      }
    }
    let u = n ? `fixed` : getComputedStyle(o).position;
    if (/^(fixed|sticky)$/.test(u)) break;
    o = u == `absolute` ? o.offsetParent : Er(o);
  }
}
function li(e) {
  let t = e.dom.getBoundingClientRect(),
    n = Math.max(0, t.top),
    r,
    i;
  for (let a = (t.left + t.right) / 2, o = n + 1; o < Math.min(innerHeight, t.bottom); o += 5) {
    let t = e.root.elementFromPoint(a, o);
    if (!t || t == e.dom || !e.dom.contains(t)) continue;
    let s = t.getBoundingClientRect();
    if (s.top >= n - 20) {
      ((r = t), (i = s.top));
      break;
    }
  }
  return { refDOM: r, refTop: i, stack: ui(e.dom) };
}
function ui(e) {
  let t = [],
    n = e.ownerDocument;
  for (
    let r = e;
    r && (t.push({ dom: r, top: r.scrollTop, left: r.scrollLeft }), e != n);
    r = Er(r)
  );
  return t;
}
function di({ refDOM: e, refTop: t, stack: n }) {
  let r = e ? e.getBoundingClientRect().top : 0;
  fi(n, r == 0 ? 0 : r - t);
}
function fi(e, t) {
  for (let n = 0; n < e.length; n++) {
    let { dom: r, top: i, left: a } = e[n];
    (r.scrollTop != i + t && (r.scrollTop = i + t), r.scrollLeft != a && (r.scrollLeft = a));
  }
}
var pi = null;
function mi(e) {
  if (e.setActive) return e.setActive();
  if (pi) return e.focus(pi);
  let t = ui(e);
  (e.focus(
    pi == null
      ? {
          get preventScroll() {
            return ((pi = { preventScroll: !0 }), !0);
          },
        }
      : void 0,
  ),
    pi || ((pi = !1), fi(t, 0)));
}
function hi(e, t) {
  let n,
    r = 2e8,
    i,
    a = 0,
    o = t.top,
    s = t.top,
    c,
    l;
  for (let u = e.firstChild, d = 0; u; u = u.nextSibling, d++) {
    let e;
    if (u.nodeType == 1) e = u.getClientRects();
    else if (u.nodeType == 3) e = Or(u).getClientRects();
    else continue;
    for (let f = 0; f < e.length; f++) {
      let p = e[f];
      if (p.top <= o && p.bottom >= s) {
        ((o = Math.max(p.bottom, o)), (s = Math.min(p.top, s)));
        let e = p.left > t.left ? p.left - t.left : p.right < t.left ? t.left - p.right : 0;
        if (e < r) {
          ((n = u),
            (r = e),
            (i =
              e && n.nodeType == 3 ? { left: p.right < t.left ? p.right : p.left, top: t.top } : t),
            u.nodeType == 1 && e && (a = d + +(t.left >= (p.left + p.right) / 2)));
          continue;
        }
      } else
        p.top > t.top &&
          !c &&
          p.left <= t.left &&
          p.right >= t.left &&
          ((c = u), (l = { left: Math.max(p.left, Math.min(p.right, t.left)), top: p.top }));
      !n &&
        ((t.left >= p.right && t.top >= p.top) || (t.left >= p.left && t.top >= p.bottom)) &&
        (a = d + 1);
    }
  }
  return (
    !n && c && ((n = c), (i = l), (r = 0)),
    n && n.nodeType == 3
      ? gi(n, i)
      : !n || (r && n.nodeType == 1)
        ? { node: e, offset: a }
        : hi(n, i)
  );
}
function gi(e, t) {
  let n = e.nodeValue.length,
    r = document.createRange(),
    i;
  for (let a = 0; a < n; a++) {
    (r.setEnd(e, a + 1), r.setStart(e, a));
    let n = wi(r, 1);
    if (n.top != n.bottom && _i(t, n)) {
      i = { node: e, offset: a + +(t.left >= (n.left + n.right) / 2) };
      break;
    }
  }
  return (r.detach(), i || { node: e, offset: 0 });
}
function _i(e, t) {
  return (
    e.left >= t.left - 1 && e.left <= t.right + 1 && e.top >= t.top - 1 && e.top <= t.bottom + 1
  );
}
function vi(e, t) {
  let n = e.parentNode;
  return n && /^li$/i.test(n.nodeName) && t.left < e.getBoundingClientRect().left ? n : e;
}
function yi(e, t, n) {
  let { node: r, offset: i } = hi(t, n),
    a = -1;
  if (r.nodeType == 1 && !r.firstChild) {
    let e = r.getBoundingClientRect();
    a = e.left != e.right && n.left > (e.left + e.right) / 2 ? 1 : -1;
  }
  return e.docView.posFromDOM(r, i, a);
}
function bi(e, t, n, r) {
  let i = -1;
  for (let n = t, a = !1; n != e.dom;) {
    let t = e.docView.nearestDesc(n, !0),
      o;
    if (!t) return null;
    if (
      t.dom.nodeType == 1 &&
      ((t.node.isBlock && t.parent) || !t.contentDOM) &&
      ((o = t.dom.getBoundingClientRect()).width || o.height) &&
      (t.node.isBlock &&
        t.parent &&
        !/^T(R|BODY|HEAD|FOOT)$/.test(t.dom.nodeName) &&
        ((!a && o.left > r.left) || o.top > r.top
          ? (i = t.posBefore)
          : ((!a && o.right < r.left) || o.bottom < r.top) && (i = t.posAfter),
        (a = !0)),
      !t.contentDOM && i < 0 && !t.node.isText)
    )
      return (t.node.isBlock ? r.top < (o.top + o.bottom) / 2 : r.left < (o.left + o.right) / 2)
        ? t.posBefore
        : t.posAfter;
    n = t.dom.parentNode;
  }
  return i > -1 ? i : e.docView.posFromDOM(t, n, -1);
}
function xi(e, t, n) {
  let r = e.childNodes.length;
  if (r && n.top < n.bottom)
    for (
      let i = Math.max(
          0,
          Math.min(r - 1, Math.floor((r * (t.top - n.top)) / (n.bottom - n.top)) - 2),
        ),
        a = i;
      ;
    ) {
      let n = e.childNodes[a];
      if (n.nodeType == 1) {
        let e = n.getClientRects();
        for (let r = 0; r < e.length; r++) {
          let i = e[r];
          if (_i(t, i)) return xi(n, t, i);
        }
      }
      if ((a = (a + 1) % r) == i) break;
    }
  return e;
}
function Si(e, t) {
  let n = e.dom.ownerDocument,
    r,
    i = 0,
    a = Vr(n, t.left, t.top);
  a && ({ node: r, offset: i } = a);
  let o = (e.root.elementFromPoint ? e.root : n).elementFromPoint(t.left, t.top),
    s;
  if (!o || !e.dom.contains(o.nodeType == 1 ? o : o.parentNode)) {
    let n = e.dom.getBoundingClientRect();
    if (!_i(t, n) || ((o = xi(e.dom, t, n)), !o)) return null;
  }
  if (I) for (let e = o; r && e; e = Er(e)) e.draggable && (r = void 0);
  if (((o = vi(o, t)), r)) {
    if (
      Xr &&
      r.nodeType == 1 &&
      ((i = Math.min(i, r.childNodes.length)), i < r.childNodes.length)
    ) {
      let e = r.childNodes[i],
        n;
      e.nodeName == `IMG` &&
        (n = e.getBoundingClientRect()).right <= t.left &&
        n.bottom > t.top &&
        i++;
    }
    let n;
    (ri &&
      i &&
      r.nodeType == 1 &&
      (n = r.childNodes[i - 1]).nodeType == 1 &&
      n.contentEditable == `false` &&
      n.getBoundingClientRect().top >= t.top &&
      i--,
      r == e.dom &&
      i == r.childNodes.length - 1 &&
      r.lastChild.nodeType == 1 &&
      t.top > r.lastChild.getBoundingClientRect().bottom
        ? (s = e.state.doc.content.size)
        : (i == 0 || r.nodeType != 1 || r.childNodes[i - 1].nodeName != `BR`) &&
          (s = bi(e, r, i, t)));
  }
  s ??= yi(e, o, t);
  let c = e.docView.nearestDesc(o, !0);
  return { pos: s, inside: c ? c.posAtStart - c.border : -1 };
}
function Ci(e) {
  return e.top < e.bottom || e.left < e.right;
}
function wi(e, t) {
  let n = e.getClientRects();
  if (n.length) {
    let e = n[t < 0 ? 0 : n.length - 1];
    if (Ci(e)) return e;
  }
  return Array.prototype.find.call(n, Ci) || e.getBoundingClientRect();
}
var Ti = /[\u0590-\u05f4\u0600-\u06ff\u0700-\u08ac]/;
function Ei(e, t, n) {
  let { node: r, offset: i, atom: a } = e.docView.domFromPos(t, n < 0 ? -1 : 1),
    o = ri || Xr;
  if (r.nodeType == 3) {
    if (o && (Ti.test(r.nodeValue) || (n < 0 ? !i : i == r.nodeValue.length))) {
      let e = wi(Or(r, i, i), n);
      if (Xr && i && /\s/.test(r.nodeValue[i - 1]) && i < r.nodeValue.length) {
        let t = wi(Or(r, i - 1, i - 1), -1);
        if (t.top == e.top) {
          let n = wi(Or(r, i, i + 1), -1);
          if (n.top != e.top) return Di(n, n.left < t.left);
        }
      }
      return e;
    }
    {
      let e = i,
        t = i,
        a = n < 0 ? 1 : -1;
      return (
        n < 0 && !i
          ? (t++, (a = -1))
          : n >= 0 && i == r.nodeValue.length
            ? (e--, (a = 1))
            : n < 0
              ? e--
              : t++,
        Di(wi(Or(r, e, t), a), a < 0)
      );
    }
  }
  if (!e.state.doc.resolve(t - (a || 0)).parent.inlineContent) {
    if (a == null && i && (n < 0 || i == Nr(r))) {
      let e = r.childNodes[i - 1];
      if (e.nodeType == 1) return Oi(e.getBoundingClientRect(), !1);
    }
    if (a == null && i < Nr(r)) {
      let e = r.childNodes[i];
      if (e.nodeType == 1) return Oi(e.getBoundingClientRect(), !0);
    }
    return Oi(r.getBoundingClientRect(), n >= 0);
  }
  if (a == null && i && (n < 0 || i == Nr(r))) {
    let e = r.childNodes[i - 1],
      t =
        e.nodeType == 3
          ? Or(e, Nr(e) - +!o)
          : e.nodeType == 1 && (e.nodeName != `BR` || !e.nextSibling)
            ? e
            : null;
    if (t) return Di(wi(t, 1), !1);
  }
  if (a == null && i < Nr(r)) {
    let e = r.childNodes[i];
    for (; e.pmViewDesc && e.pmViewDesc.ignoreForCoords;) e = e.nextSibling;
    let t = e ? (e.nodeType == 3 ? Or(e, 0, +!o) : e.nodeType == 1 ? e : null) : null;
    if (t) return Di(wi(t, -1), !0);
  }
  return Di(wi(r.nodeType == 3 ? Or(r) : r, -n), n >= 0);
}
function Di(e, t) {
  if (e.width == 0) return e;
  let n = t ? e.left : e.right;
  return { top: e.top, bottom: e.bottom, left: n, right: n };
}
function Oi(e, t) {
  if (e.height == 0) return e;
  let n = t ? e.top : e.bottom;
  return { top: n, bottom: n, left: e.left, right: e.right };
}
function ki(e, t, n) {
  let r = e.state,
    i = e.root.activeElement;
  (r != t && e.updateState(t), i != e.dom && e.focus());
  try {
    return n();
  } finally {
    (r != t && e.updateState(r), i != e.dom && i && i.focus());
  }
}
function Ai(e, t, n) {
  let r = t.selection,
    i = n == `up` ? r.$from : r.$to;
  return ki(e, t, () => {
    let { node: t } = e.docView.domFromPos(i.pos, n == `up` ? -1 : 1);
    for (;;) {
      let n = e.docView.nearestDesc(t, !0);
      if (!n) break;
      if (n.node.isBlock) {
        t = n.contentDOM || n.dom;
        break;
      }
      t = n.dom.parentNode;
    }
    let r = Ei(e, i.pos, 1);
    for (let e = t.firstChild; e; e = e.nextSibling) {
      let t;
      if (e.nodeType == 1) t = e.getClientRects();
      else if (e.nodeType == 3) t = Or(e, 0, e.nodeValue.length).getClientRects();
      else continue;
      for (let e = 0; e < t.length; e++) {
        let i = t[e];
        if (
          i.bottom > i.top + 1 &&
          (n == `up`
            ? r.top - i.top > (i.bottom - r.top) * 2
            : i.bottom - r.bottom > (r.bottom - i.top) * 2)
        )
          return !1;
      }
    }
    return !0;
  });
}
var ji = /[\u0590-\u08ac]/;
function Mi(e, t, n) {
  let { $head: r } = t.selection;
  if (!r.parent.isTextblock) return !1;
  let i = r.parentOffset,
    a = !i,
    o = i == r.parent.content.size,
    s = e.domSelection();
  return s
    ? !ji.test(r.parent.textContent) || !s.modify
      ? n == `left` || n == `backward`
        ? a
        : o
      : ki(e, t, () => {
          let {
              focusNode: t,
              focusOffset: i,
              anchorNode: a,
              anchorOffset: o,
            } = e.domSelectionRange(),
            c = s.caretBidiLevel;
          s.modify(`move`, n, `character`);
          let l = r.depth ? e.docView.domAfterPos(r.before()) : e.dom,
            { focusNode: u, focusOffset: d } = e.domSelectionRange(),
            f = (u && !l.contains(u.nodeType == 1 ? u : u.parentNode)) || (t == u && i == d);
          try {
            (s.collapse(a, o), t && (t != a || i != o) && s.extend && s.extend(t, i));
          } catch {}
          return (c != null && (s.caretBidiLevel = c), f);
        })
    : r.pos == r.start() || r.pos == r.end();
}
var Ni = null,
  Pi = null,
  Fi = !1;
function Ii(e, t, n) {
  return Ni == t && Pi == n
    ? Fi
    : ((Ni = t), (Pi = n), (Fi = n == `up` || n == `down` ? Ai(e, t, n) : Mi(e, t, n)));
}
var Li = 0,
  Ri = 1,
  zi = 2,
  Bi = 3,
  Vi = class {
    constructor(e, t, n, r) {
      ((this.parent = e),
        (this.children = t),
        (this.dom = n),
        (this.contentDOM = r),
        (this.dirty = Li),
        (n.pmViewDesc = this));
    }
    matchesWidget(e) {
      return !1;
    }
    matchesMark(e) {
      return !1;
    }
    matchesNode(e, t, n) {
      return !1;
    }
    matchesHack(e) {
      return !1;
    }
    parseRule() {
      return null;
    }
    stopEvent(e) {
      return !1;
    }
    get size() {
      let e = 0;
      for (let t = 0; t < this.children.length; t++) e += this.children[t].size;
      return e;
    }
    get border() {
      return 0;
    }
    destroy() {
      ((this.parent = void 0), this.dom.pmViewDesc == this && (this.dom.pmViewDesc = void 0));
      for (let e = 0; e < this.children.length; e++) this.children[e].destroy();
    }
    posBeforeChild(e) {
      for (let t = 0, n = this.posAtStart; ; t++) {
        let r = this.children[t];
        if (r == e) return n;
        n += r.size;
      }
    }
    get posBefore() {
      return this.parent.posBeforeChild(this);
    }
    get posAtStart() {
      return this.parent ? this.parent.posBeforeChild(this) + this.border : 0;
    }
    get posAfter() {
      return this.posBefore + this.size;
    }
    get posAtEnd() {
      return this.posAtStart + this.size - 2 * this.border;
    }
    localPosFromDOM(e, t, n) {
      if (this.contentDOM && this.contentDOM.contains(e.nodeType == 1 ? e : e.parentNode)) {
        if (n < 0) {
          let n, r;
          if (e == this.contentDOM) n = e.childNodes[t - 1];
          else {
            for (; e.parentNode != this.contentDOM;) e = e.parentNode;
            n = e.previousSibling;
          }
          for (; n && !((r = n.pmViewDesc) && r.parent == this);) n = n.previousSibling;
          return n ? this.posBeforeChild(r) + r.size : this.posAtStart;
        }
        {
          let n, r;
          if (e == this.contentDOM) n = e.childNodes[t];
          else {
            for (; e.parentNode != this.contentDOM;) e = e.parentNode;
            n = e.nextSibling;
          }
          for (; n && !((r = n.pmViewDesc) && r.parent == this);) n = n.nextSibling;
          return n ? this.posBeforeChild(r) : this.posAtEnd;
        }
      }
      let r;
      if (e == this.dom && this.contentDOM) r = t > P(this.contentDOM);
      else if (this.contentDOM && this.contentDOM != this.dom && this.dom.contains(this.contentDOM))
        r = e.compareDocumentPosition(this.contentDOM) & 2;
      else if (this.dom.firstChild) {
        if (t == 0)
          for (let t = e; ; t = t.parentNode) {
            if (t == this.dom) {
              r = !1;
              break;
            }
            if (t.previousSibling) break;
          }
        if (r == null && t == e.childNodes.length)
          for (let t = e; ; t = t.parentNode) {
            if (t == this.dom) {
              r = !0;
              break;
            }
            if (t.nextSibling) break;
          }
      }
      return (r ?? n > 0) ? this.posAtEnd : this.posAtStart;
    }
    nearestDesc(e, t = !1) {
      for (let n = !0, r = e; r; r = r.parentNode) {
        let i = this.getDesc(r),
          a;
        if (i && (!t || i.node)) {
          if (
            n &&
            (a = i.nodeDOM) &&
            !(a.nodeType == 1 ? a.contains(e.nodeType == 1 ? e : e.parentNode) : a == e)
          )
            n = !1;
          else return i;
        }
      }
    }
    getDesc(e) {
      let t = e.pmViewDesc;
      for (let e = t; e; e = e.parent) if (e == this) return t;
    }
    posFromDOM(e, t, n) {
      for (let r = e; r; r = r.parentNode) {
        let i = this.getDesc(r);
        if (i) return i.localPosFromDOM(e, t, n);
      }
      return -1;
    }
    descAt(e) {
      for (let t = 0, n = 0; t < this.children.length; t++) {
        let r = this.children[t],
          i = n + r.size;
        if (n == e && i != n) {
          for (; !r.border && r.children.length;)
            for (let e = 0; e < r.children.length; e++) {
              let t = r.children[e];
              if (t.size) {
                r = t;
                break;
              }
            }
          return r;
        }
        if (e < i) return r.descAt(e - n - r.border);
        n = i;
      }
    }
    domFromPos(e, t) {
      if (!this.contentDOM) return { node: this.dom, offset: 0, atom: e + 1 };
      let n = 0,
        r = 0;
      for (let t = 0; n < this.children.length; n++) {
        let i = this.children[n],
          a = t + i.size;
        if (a > e || i instanceof Ji) {
          r = e - t;
          break;
        }
        t = a;
      }
      if (r) return this.children[n].domFromPos(r - this.children[n].border, t);
      for (let e; n && !(e = this.children[n - 1]).size && e instanceof Hi && e.side >= 0; n--);
      if (t <= 0) {
        let e,
          r = !0;
        for (
          ;
          (e = n ? this.children[n - 1] : null), e && e.dom.parentNode != this.contentDOM;
          n--, r = !1
        );
        return e && t && r && !e.border && !e.domAtom
          ? e.domFromPos(e.size, t)
          : { node: this.contentDOM, offset: e ? P(e.dom) + 1 : 0 };
      }
      {
        let e,
          r = !0;
        for (
          ;
          (e = n < this.children.length ? this.children[n] : null),
            e && e.dom.parentNode != this.contentDOM;
          n++, r = !1
        );
        return e && r && !e.border && !e.domAtom
          ? e.domFromPos(0, t)
          : { node: this.contentDOM, offset: e ? P(e.dom) : this.contentDOM.childNodes.length };
      }
    }
    parseRange(e, t, n = 0) {
      if (this.children.length == 0)
        return {
          node: this.contentDOM,
          from: e,
          to: t,
          fromOffset: 0,
          toOffset: this.contentDOM.childNodes.length,
        };
      let r = -1,
        i = -1;
      for (let a = n, o = 0; ; o++) {
        let n = this.children[o],
          s = a + n.size;
        if (r == -1 && e <= s) {
          let i = a + n.border;
          if (
            e >= i &&
            t <= s - n.border &&
            n.node &&
            n.contentDOM &&
            this.contentDOM.contains(n.contentDOM)
          )
            return n.parseRange(e, t, i);
          e = a;
          for (let t = o; t > 0; t--) {
            let n = this.children[t - 1];
            if (n.size && n.dom.parentNode == this.contentDOM && !n.emptyChildAt(1)) {
              r = P(n.dom) + 1;
              break;
            }
            e -= n.size;
          }
          r == -1 && (r = 0);
        }
        if (r > -1 && (s > t || o == this.children.length - 1)) {
          t = s;
          for (let e = o + 1; e < this.children.length; e++) {
            let n = this.children[e];
            if (n.size && n.dom.parentNode == this.contentDOM && !n.emptyChildAt(-1)) {
              i = P(n.dom);
              break;
            }
            t += n.size;
          }
          i == -1 && (i = this.contentDOM.childNodes.length);
          break;
        }
        a = s;
      }
      return { node: this.contentDOM, from: e, to: t, fromOffset: r, toOffset: i };
    }
    emptyChildAt(e) {
      if (this.border || !this.contentDOM || !this.children.length) return !1;
      let t = this.children[e < 0 ? 0 : this.children.length - 1];
      return t.size == 0 || t.emptyChildAt(e);
    }
    domAfterPos(e) {
      let { node: t, offset: n } = this.domFromPos(e, 0);
      if (t.nodeType != 1 || n == t.childNodes.length) throw RangeError(`No node after pos ` + e);
      return t.childNodes[n];
    }
    setSelection(e, t, n, r = !1) {
      let i = Math.min(e, t),
        a = Math.max(e, t);
      for (let o = 0, s = 0; o < this.children.length; o++) {
        let c = this.children[o],
          l = s + c.size;
        if (i > s && a < l) return c.setSelection(e - s - c.border, t - s - c.border, n, r);
        s = l;
      }
      let o = this.domFromPos(e, e ? -1 : 1),
        s = t == e ? o : this.domFromPos(t, t ? -1 : 1),
        c = n.root.getSelection(),
        l = n.domSelectionRange(),
        u = !1;
      if ((Xr || I) && e == t) {
        let { node: e, offset: t } = o;
        if (e.nodeType == 3) {
          if (
            ((u = !!(
              t &&
              e.nodeValue[t - 1] ==
                `
`
            )),
            u && t == e.nodeValue.length)
          )
            for (let t = e, n; t; t = t.parentNode) {
              if ((n = t.nextSibling)) {
                n.nodeName == `BR` && (o = s = { node: n.parentNode, offset: P(n) + 1 });
                break;
              }
              let e = t.pmViewDesc;
              if (e && e.node && e.node.isBlock) break;
            }
        } else {
          let n = e.childNodes[t - 1];
          u = n && (n.nodeName == `BR` || n.contentEditable == `false`);
        }
      }
      if (Xr && l.focusNode && l.focusNode != s.node && l.focusNode.nodeType == 1) {
        let e = l.focusNode.childNodes[l.focusOffset];
        e && e.contentEditable == `false` && (r = !0);
      }
      if (
        !(r || (u && I)) &&
        Ar(o.node, o.offset, l.anchorNode, l.anchorOffset) &&
        Ar(s.node, s.offset, l.focusNode, l.focusOffset)
      )
        return;
      let d = !1;
      if ((c.extend || e == t) && !(u && Xr)) {
        c.collapse(o.node, o.offset);
        try {
          (e != t && c.extend(s.node, s.offset), (d = !0));
        } catch {}
      }
      if (!d) {
        if (e > t) {
          let e = o;
          ((o = s), (s = e));
        }
        let n = document.createRange();
        (n.setEnd(s.node, s.offset),
          n.setStart(o.node, o.offset),
          c.removeAllRanges(),
          c.addRange(n));
      }
    }
    ignoreMutation(e) {
      return !this.contentDOM && e.type != `selection`;
    }
    get contentLost() {
      return this.contentDOM && this.contentDOM != this.dom && !this.dom.contains(this.contentDOM);
    }
    markDirty(e, t) {
      for (let n = 0, r = 0; r < this.children.length; r++) {
        let i = this.children[r],
          a = n + i.size;
        if (n == a ? e <= a && t >= n : e < a && t > n) {
          let r = n + i.border,
            o = a - i.border;
          if (e >= r && t <= o) {
            ((this.dirty = e == n || t == a ? zi : Ri),
              e == r && t == o && (i.contentLost || i.dom.parentNode != this.contentDOM)
                ? (i.dirty = Bi)
                : i.markDirty(e - r, t - r));
            return;
          }
          i.dirty =
            i.dom == i.contentDOM && i.dom.parentNode == this.contentDOM && !i.children.length
              ? zi
              : Bi;
        }
        n = a;
      }
      this.dirty = zi;
    }
    markParentsDirty() {
      let e = 1;
      for (let t = this.parent; t; t = t.parent, e++) {
        let n = e == 1 ? zi : Ri;
        t.dirty < n && (t.dirty = n);
      }
    }
    get domAtom() {
      return !1;
    }
    get ignoreForCoords() {
      return !1;
    }
    get ignoreForSelection() {
      return !1;
    }
    isText(e) {
      return !1;
    }
  },
  Hi = class extends Vi {
    constructor(e, t, n, r) {
      let i,
        a = t.type.toDOM;
      if (
        (typeof a == `function` &&
          (a = a(n, () => {
            if (!i) return r;
            if (i.parent) return i.parent.posBeforeChild(i);
          })),
        !t.type.spec.raw)
      ) {
        if (a.nodeType != 1) {
          let e = document.createElement(`span`);
          (e.appendChild(a), (a = e));
        }
        ((a.contentEditable = `false`), a.classList.add(`ProseMirror-widget`));
      }
      (super(e, [], a, null), (this.widget = t), (this.widget = t), (i = this));
    }
    matchesWidget(e) {
      return this.dirty == Li && e.type.eq(this.widget.type);
    }
    parseRule() {
      return { ignore: !0 };
    }
    stopEvent(e) {
      let t = this.widget.spec.stopEvent;
      return t ? t(e) : !1;
    }
    ignoreMutation(e) {
      return e.type != `selection` || this.widget.spec.ignoreSelection;
    }
    destroy() {
      (this.widget.type.destroy(this.dom), super.destroy());
    }
    get domAtom() {
      return !0;
    }
    get ignoreForSelection() {
      return !!this.widget.type.spec.relaxedSide;
    }
    get side() {
      return this.widget.type.side;
    }
  },
  Ui = class extends Vi {
    constructor(e, t, n, r) {
      (super(e, [], t, null), (this.textDOM = n), (this.text = r));
    }
    get size() {
      return this.text.length;
    }
    localPosFromDOM(e, t) {
      return e == this.textDOM ? this.posAtStart + t : this.posAtStart + (t ? this.size : 0);
    }
    domFromPos(e) {
      return { node: this.textDOM, offset: e };
    }
    ignoreMutation(e) {
      return e.type === `characterData` && e.target.nodeValue == e.oldValue;
    }
  },
  Wi = class e extends Vi {
    constructor(e, t, n, r, i) {
      (super(e, [], n, r), (this.mark = t), (this.spec = i));
    }
    static create(t, n, r, i) {
      let a = i.nodeViews[n.type.name],
        o = a && a(n, i, r);
      return (
        (o && o.dom) || (o = Rt.renderSpec(document, n.type.spec.toDOM(n, r), null, n.attrs)),
        new e(t, n, o.dom, o.contentDOM || o.dom, o)
      );
    }
    parseRule() {
      return this.dirty & Bi || this.mark.type.spec.reparseInView
        ? null
        : { mark: this.mark.type.name, attrs: this.mark.attrs, contentElement: this.contentDOM };
    }
    matchesMark(e) {
      return this.dirty != Bi && this.mark.eq(e);
    }
    markDirty(e, t) {
      if ((super.markDirty(e, t), this.dirty != Li)) {
        let e = this.parent;
        for (; !e.node;) e = e.parent;
        (e.dirty < this.dirty && (e.dirty = this.dirty), (this.dirty = Li));
      }
    }
    slice(t, n, r) {
      let i = e.create(this.parent, this.mark, !0, r),
        a = this.children,
        o = this.size;
      (n < o && (a = da(a, n, o, r)), t > 0 && (a = da(a, 0, t, r)));
      for (let e = 0; e < a.length; e++) a[e].parent = i;
      return ((i.children = a), i);
    }
    ignoreMutation(e) {
      return this.spec.ignoreMutation ? this.spec.ignoreMutation(e) : super.ignoreMutation(e);
    }
    destroy() {
      (this.spec.destroy && this.spec.destroy(), super.destroy());
    }
  },
  Gi = class e extends Vi {
    constructor(e, t, n, r, i, a, o, s, c) {
      (super(e, [], i, a),
        (this.node = t),
        (this.outerDeco = n),
        (this.innerDeco = r),
        (this.nodeDOM = o));
    }
    static create(t, n, r, i, a, o) {
      let s = a.nodeViews[n.type.name],
        c,
        l =
          s &&
          s(
            n,
            a,
            () => {
              if (!c) return o;
              if (c.parent) return c.parent.posBeforeChild(c);
            },
            r,
            i,
          ),
        u = l && l.dom,
        d = l && l.contentDOM;
      if (n.isText) {
        if (!u) u = document.createTextNode(n.text);
        else if (u.nodeType != 3) throw RangeError(`Text must be rendered as a DOM text node`);
      } else if (!u) {
        let e = Rt.renderSpec(document, n.type.spec.toDOM(n), null, n.attrs);
        ({ dom: u, contentDOM: d } = e);
      }
      !d &&
        !n.isText &&
        u.nodeName != `BR` &&
        (u.hasAttribute(`contenteditable`) || (u.contentEditable = `false`),
        n.type.spec.draggable && (u.draggable = !0));
      let f = u;
      return (
        (u = na(u, r, n)),
        l
          ? (c = new Yi(t, n, r, i, u, d || null, f, l, a, o + 1))
          : n.isText
            ? new qi(t, n, r, i, u, f, a)
            : new e(t, n, r, i, u, d || null, f, a, o + 1)
      );
    }
    parseRule() {
      if (this.node.type.spec.reparseInView) return null;
      let e = { node: this.node.type.name, attrs: this.node.attrs };
      if ((this.node.type.whitespace == `pre` && (e.preserveWhitespace = `full`), !this.contentDOM))
        e.getContent = () => this.node.content;
      else if (!this.contentLost) e.contentElement = this.contentDOM;
      else {
        for (let t = this.children.length - 1; t >= 0; t--) {
          let n = this.children[t];
          if (this.dom.contains(n.dom.parentNode)) {
            e.contentElement = n.dom.parentNode;
            break;
          }
        }
        e.contentElement || (e.getContent = () => E.empty);
      }
      return e;
    }
    matchesNode(e, t, n) {
      return this.dirty == Li && e.eq(this.node) && ra(t, this.outerDeco) && n.eq(this.innerDeco);
    }
    get size() {
      return this.node.nodeSize;
    }
    get border() {
      return +!this.node.isLeaf;
    }
    updateChildren(e, t) {
      let n = this.node.inlineContent,
        r = t,
        i = e.composing ? this.localCompositionInfo(e, t) : null,
        a = i && i.pos > -1 ? i : null,
        o = i && i.pos < 0,
        s = new aa(this, a && a.node, e);
      (ca(
        this.node,
        this.innerDeco,
        (t, i, a) => {
          (t.spec.marks
            ? s.syncToMarks(t.spec.marks, n, e, i)
            : t.type.side >= 0 &&
              !a &&
              s.syncToMarks(i == this.node.childCount ? D.none : this.node.child(i).marks, n, e, i),
            s.placeWidget(t, e, r));
        },
        (t, a, c, l) => {
          s.syncToMarks(t.marks, n, e, l);
          let u;
          (s.findNodeMatch(t, a, c, l) ||
            (o &&
              e.state.selection.from > r &&
              e.state.selection.to < r + t.nodeSize &&
              (u = s.findIndexWithChild(i.node)) > -1 &&
              s.updateNodeAt(t, a, c, u, e)) ||
            s.updateNextNode(t, a, c, e, l, r) ||
            s.addNode(t, a, c, e, r),
            (r += t.nodeSize));
        },
      ),
        s.syncToMarks([], n, e, 0),
        this.node.isTextblock && s.addTextblockHacks(),
        s.destroyRest(),
        (s.changed || this.dirty == zi) &&
          (a && this.protectLocalComposition(e, a),
          Xi(this.contentDOM, this.children, e),
          $r && la(this.dom)));
    }
    localCompositionInfo(e, t) {
      let { from: n, to: r } = e.state.selection;
      if (!(e.state.selection instanceof M) || n < t || r > t + this.node.content.size) return null;
      let i = e.input.compositionNode;
      if (!i || !this.dom.contains(i.parentNode)) return null;
      if (this.node.inlineContent) {
        let e = i.nodeValue,
          a = ua(this.node.content, e, n - t, r - t);
        return a < 0 ? null : { node: i, pos: a, text: e };
      }
      return { node: i, pos: -1, text: `` };
    }
    protectLocalComposition(e, { node: t, pos: n, text: r }) {
      if (this.getDesc(t)) return;
      let i = t;
      for (; i.parentNode != this.contentDOM; i = i.parentNode) {
        for (; i.previousSibling;) i.parentNode.removeChild(i.previousSibling);
        for (; i.nextSibling;) i.parentNode.removeChild(i.nextSibling);
        i.pmViewDesc && (i.pmViewDesc = void 0);
      }
      let a = new Ui(this, i, t, r);
      (e.input.compositionNodes.push(a),
        (this.children = da(this.children, n, n + r.length, e, a)));
    }
    update(e, t, n, r) {
      return this.dirty == Bi || !e.sameMarkup(this.node) ? !1 : (this.updateInner(e, t, n, r), !0);
    }
    updateInner(e, t, n, r) {
      (this.updateOuterDeco(t),
        (this.node = e),
        (this.innerDeco = n),
        this.contentDOM && this.updateChildren(r, this.posAtStart),
        (this.dirty = Li));
    }
    updateOuterDeco(e) {
      if (ra(e, this.outerDeco)) return;
      let t = this.nodeDOM.nodeType != 1,
        n = this.dom;
      ((this.dom = ea(
        this.dom,
        this.nodeDOM,
        $i(this.outerDeco, this.node, t),
        $i(e, this.node, t),
      )),
        this.dom != n && ((n.pmViewDesc = void 0), (this.dom.pmViewDesc = this)),
        (this.outerDeco = e));
    }
    selectNode() {
      this.nodeDOM.nodeType == 1 &&
        (this.nodeDOM.classList.add(`ProseMirror-selectednode`),
        (this.contentDOM || !this.node.type.spec.draggable) && (this.nodeDOM.draggable = !0));
    }
    deselectNode() {
      this.nodeDOM.nodeType == 1 &&
        (this.nodeDOM.classList.remove(`ProseMirror-selectednode`),
        (this.contentDOM || !this.node.type.spec.draggable) &&
          this.nodeDOM.removeAttribute(`draggable`));
    }
    get domAtom() {
      return this.node.isAtom;
    }
  };
function Ki(e, t, n, r, i) {
  na(r, t, e);
  let a = new Gi(void 0, e, t, n, r, r, r, i, 0);
  return (a.contentDOM && a.updateChildren(i, 0), a);
}
var qi = class e extends Gi {
    constructor(e, t, n, r, i, a, o) {
      super(e, t, n, r, i, null, a, o, 0);
    }
    parseRule() {
      let e = this.nodeDOM.parentNode;
      for (; e && e != this.dom && !e.pmIsDeco;) e = e.parentNode;
      return { skip: e || !0 };
    }
    update(e, t, n, r) {
      return this.dirty == Bi || (this.dirty != Li && !this.inParent()) || !e.sameMarkup(this.node)
        ? !1
        : (this.updateOuterDeco(t),
          (this.dirty != Li || e.text != this.node.text) &&
            e.text != this.nodeDOM.nodeValue &&
            ((this.nodeDOM.nodeValue = e.text),
            r.trackWrites == this.nodeDOM && (r.trackWrites = null)),
          (this.node = e),
          (this.dirty = Li),
          !0);
    }
    inParent() {
      let e = this.parent.contentDOM;
      for (let t = this.nodeDOM; t; t = t.parentNode) if (t == e) return !0;
      return !1;
    }
    domFromPos(e) {
      return { node: this.nodeDOM, offset: e };
    }
    localPosFromDOM(e, t, n) {
      return e == this.nodeDOM
        ? this.posAtStart + Math.min(t, this.node.text.length)
        : super.localPosFromDOM(e, t, n);
    }
    ignoreMutation(e) {
      return e.type != `characterData` && e.type != `selection`;
    }
    slice(t, n, r) {
      let i = this.node.cut(t, n),
        a = document.createTextNode(i.text);
      return new e(this.parent, i, this.outerDeco, this.innerDeco, a, a, r);
    }
    markDirty(e, t) {
      (super.markDirty(e, t),
        this.dom != this.nodeDOM &&
          (e == 0 || t == this.nodeDOM.nodeValue.length) &&
          (this.dirty = Bi));
    }
    get domAtom() {
      return !1;
    }
    isText(e) {
      return this.node.text == e;
    }
  },
  Ji = class extends Vi {
    parseRule() {
      return { ignore: !0 };
    }
    matchesHack(e) {
      return this.dirty == Li && this.dom.nodeName == e;
    }
    get domAtom() {
      return !0;
    }
    get ignoreForCoords() {
      return this.dom.nodeName == `IMG`;
    }
  },
  Yi = class extends Gi {
    constructor(e, t, n, r, i, a, o, s, c, l) {
      (super(e, t, n, r, i, a, o, c, l), (this.spec = s));
    }
    update(e, t, n, r) {
      if (this.dirty == Bi) return !1;
      if (this.spec.update && (this.node.type == e.type || this.spec.multiType)) {
        let i = this.spec.update(e, t, n);
        return (i && this.updateInner(e, t, n, r), i);
      }
      return !this.contentDOM && !e.isLeaf ? !1 : super.update(e, t, n, r);
    }
    selectNode() {
      this.spec.selectNode ? this.spec.selectNode() : super.selectNode();
    }
    deselectNode() {
      this.spec.deselectNode ? this.spec.deselectNode() : super.deselectNode();
    }
    setSelection(e, t, n, r) {
      this.spec.setSelection
        ? this.spec.setSelection(e, t, n.root)
        : super.setSelection(e, t, n, r);
    }
    destroy() {
      (this.spec.destroy && this.spec.destroy(), super.destroy());
    }
    stopEvent(e) {
      return this.spec.stopEvent ? this.spec.stopEvent(e) : !1;
    }
    ignoreMutation(e) {
      return this.spec.ignoreMutation ? this.spec.ignoreMutation(e) : super.ignoreMutation(e);
    }
  };
function Xi(e, t, n) {
  let r = e.firstChild,
    i = !1;
  for (let a = 0; a < t.length; a++) {
    let o = t[a],
      s = o.dom;
    if (s.parentNode == e) {
      for (; s != r;) ((r = ia(r)), (i = !0));
      r = r.nextSibling;
    } else ((i = !0), e.insertBefore(s, r));
    if (o instanceof Wi) {
      let t = r ? r.previousSibling : e.lastChild;
      (Xi(o.contentDOM, o.children, n), (r = t ? t.nextSibling : e.firstChild));
    }
  }
  for (; r;) ((r = ia(r)), (i = !0));
  i && n.trackWrites == e && (n.trackWrites = null);
}
var Zi = function (e) {
  e && (this.nodeName = e);
};
Zi.prototype = Object.create(null);
var Qi = [new Zi()];
function $i(e, t, n) {
  if (e.length == 0) return Qi;
  let r = n ? Qi[0] : new Zi(),
    i = [r];
  for (let a = 0; a < e.length; a++) {
    let o = e[a].type.attrs;
    if (o) {
      o.nodeName && i.push((r = new Zi(o.nodeName)));
      for (let e in o) {
        let a = o[e];
        a != null &&
          (n && i.length == 1 && i.push((r = new Zi(t.isInline ? `span` : `div`))),
          e == `class`
            ? (r.class = (r.class ? r.class + ` ` : ``) + a)
            : e == `style`
              ? (r.style = (r.style ? r.style + `;` : ``) + a)
              : e != `nodeName` && (r[e] = a));
      }
    }
  }
  return i;
}
function ea(e, t, n, r) {
  if (n == Qi && r == Qi) return t;
  let i = t;
  for (let t = 0; t < r.length; t++) {
    let a = r[t],
      o = n[t];
    if (t) {
      let t;
      ((o &&
        o.nodeName == a.nodeName &&
        i != e &&
        (t = i.parentNode) &&
        t.nodeName.toLowerCase() == a.nodeName) ||
        ((t = document.createElement(a.nodeName)),
        (t.pmIsDeco = !0),
        t.appendChild(i),
        (o = Qi[0])),
        (i = t));
    }
    ta(i, o || Qi[0], a);
  }
  return i;
}
function ta(e, t, n) {
  for (let r in t)
    r != `class` && r != `style` && r != `nodeName` && !(r in n) && e.removeAttribute(r);
  for (let r in n)
    r != `class` && r != `style` && r != `nodeName` && n[r] != t[r] && e.setAttribute(r, n[r]);
  if (t.class != n.class) {
    let r = t.class ? t.class.split(` `).filter(Boolean) : [],
      i = n.class ? n.class.split(` `).filter(Boolean) : [];
    for (let t = 0; t < r.length; t++) i.indexOf(r[t]) == -1 && e.classList.remove(r[t]);
    for (let t = 0; t < i.length; t++) r.indexOf(i[t]) == -1 && e.classList.add(i[t]);
    e.classList.length == 0 && e.removeAttribute(`class`);
  }
  if (t.style != n.style) {
    if (t.style) {
      let n = /\s*([\w\-\xa1-\uffff]+)\s*:(?:"(?:\\.|[^"])*"|'(?:\\.|[^'])*'|\(.*?\)|[^;])*/g,
        r;
      for (; (r = n.exec(t.style));) e.style.removeProperty(r[1]);
    }
    n.style && (e.style.cssText += n.style);
  }
}
function na(e, t, n) {
  return ea(e, e, Qi, $i(t, n, e.nodeType != 1));
}
function ra(e, t) {
  if (e.length != t.length) return !1;
  for (let n = 0; n < e.length; n++) if (!e[n].type.eq(t[n].type)) return !1;
  return !0;
}
function ia(e) {
  let t = e.nextSibling;
  return (e.parentNode.removeChild(e), t);
}
var aa = class {
  constructor(e, t, n) {
    ((this.lock = t),
      (this.view = n),
      (this.index = 0),
      (this.stack = []),
      (this.changed = !1),
      (this.top = e),
      (this.preMatch = oa(e.node.content, e)));
  }
  destroyBetween(e, t) {
    if (e != t) {
      for (let n = e; n < t; n++) this.top.children[n].destroy();
      (this.top.children.splice(e, t - e), (this.changed = !0));
    }
  }
  destroyRest() {
    this.destroyBetween(this.index, this.top.children.length);
  }
  syncToMarks(e, t, n, r) {
    let i = 0,
      a = this.stack.length >> 1,
      o = Math.min(a, e.length);
    for (
      ;
      i < o &&
      (i == a - 1 ? this.top : this.stack[(i + 1) << 1]).matchesMark(e[i]) &&
      e[i].type.spec.spanning !== !1;
    )
      i++;
    for (; i < a;)
      (this.destroyRest(),
        (this.top.dirty = Li),
        (this.index = this.stack.pop()),
        (this.top = this.stack.pop()),
        a--);
    for (; a < e.length;) {
      this.stack.push(this.top, this.index + 1);
      let i = -1,
        o = this.top.children.length;
      r < this.preMatch.index && (o = Math.min(this.index + 3, o));
      for (let t = this.index; t < o; t++) {
        let n = this.top.children[t];
        if (n.matchesMark(e[a]) && !this.isLocked(n.dom)) {
          i = t;
          break;
        }
      }
      if (i > -1)
        (i > this.index && ((this.changed = !0), this.destroyBetween(this.index, i)),
          (this.top = this.top.children[this.index]));
      else {
        let r = Wi.create(this.top, e[a], t, n);
        (this.top.children.splice(this.index, 0, r), (this.top = r), (this.changed = !0));
      }
      ((this.index = 0), a++);
    }
  }
  findNodeMatch(e, t, n, r) {
    let i = -1,
      a;
    if (
      r >= this.preMatch.index &&
      (a = this.preMatch.matches[r - this.preMatch.index]).parent == this.top &&
      a.matchesNode(e, t, n)
    )
      i = this.top.children.indexOf(a, this.index);
    else
      for (let r = this.index, a = Math.min(this.top.children.length, r + 5); r < a; r++) {
        let a = this.top.children[r];
        if (a.matchesNode(e, t, n) && !this.preMatch.matched.has(a)) {
          i = r;
          break;
        }
      }
    return i < 0 ? !1 : (this.destroyBetween(this.index, i), this.index++, !0);
  }
  updateNodeAt(e, t, n, r, i) {
    let a = this.top.children[r];
    return (
      a.dirty == Bi && a.dom == a.contentDOM && (a.dirty = zi),
      a.update(e, t, n, i) ? (this.destroyBetween(this.index, r), this.index++, !0) : !1
    );
  }
  findIndexWithChild(e) {
    for (;;) {
      let t = e.parentNode;
      if (!t) return -1;
      if (t == this.top.contentDOM) {
        let t = e.pmViewDesc;
        if (t) {
          for (let e = this.index; e < this.top.children.length; e++)
            if (this.top.children[e] == t) return e;
        }
        return -1;
      }
      e = t;
    }
  }
  updateNextNode(e, t, n, r, i, a) {
    for (let o = this.index; o < this.top.children.length; o++) {
      let s = this.top.children[o];
      if (s instanceof Gi) {
        let c = this.preMatch.matched.get(s);
        if (c != null && c != i) return !1;
        let l = s.dom,
          u,
          d =
            this.isLocked(l) &&
            !(
              e.isText &&
              s.node &&
              s.node.isText &&
              s.nodeDOM.nodeValue == e.text &&
              s.dirty != Bi &&
              ra(t, s.outerDeco)
            );
        if (!d && s.update(e, t, n, r))
          return (
            this.destroyBetween(this.index, o),
            s.dom != l && (this.changed = !0),
            this.index++,
            !0
          );
        if (!d && (u = this.recreateWrapper(s, e, t, n, r, a)))
          return (
            this.destroyBetween(this.index, o),
            (this.top.children[this.index] = u),
            u.contentDOM && ((u.dirty = zi), u.updateChildren(r, a + 1), (u.dirty = Li)),
            (this.changed = !0),
            this.index++,
            !0
          );
        break;
      }
    }
    return !1;
  }
  recreateWrapper(e, t, n, r, i, a) {
    if (
      e.dirty ||
      t.isAtom ||
      !e.children.length ||
      !e.node.content.eq(t.content) ||
      !ra(n, e.outerDeco) ||
      !r.eq(e.innerDeco)
    )
      return null;
    let o = Gi.create(this.top, t, n, r, i, a);
    if (o.contentDOM) {
      ((o.children = e.children), (e.children = []));
      for (let e of o.children) e.parent = o;
    }
    return (e.destroy(), o);
  }
  addNode(e, t, n, r, i) {
    let a = Gi.create(this.top, e, t, n, r, i);
    (a.contentDOM && a.updateChildren(r, i + 1),
      this.top.children.splice(this.index++, 0, a),
      (this.changed = !0));
  }
  placeWidget(e, t, n) {
    let r = this.index < this.top.children.length ? this.top.children[this.index] : null;
    if (r && r.matchesWidget(e) && (e == r.widget || !r.widget.type.toDOM.parentNode)) this.index++;
    else {
      let r = new Hi(this.top, e, t, n);
      (this.top.children.splice(this.index++, 0, r), (this.changed = !0));
    }
  }
  addTextblockHacks() {
    let e = this.top.children[this.index - 1],
      t = this.top;
    for (; e instanceof Wi;) ((t = e), (e = t.children[t.children.length - 1]));
    (!e ||
      !(e instanceof qi) ||
      /\n$/.test(e.node.text) ||
      (this.view.requiresGeckoHackNode && /\s$/.test(e.node.text))) &&
      ((I || F) && e && e.dom.contentEditable == `false` && this.addHackNode(`IMG`, t),
      this.addHackNode(`BR`, this.top));
  }
  addHackNode(e, t) {
    if (t == this.top && this.index < t.children.length && t.children[this.index].matchesHack(e))
      this.index++;
    else {
      let n = document.createElement(e);
      (e == `IMG` && ((n.className = `ProseMirror-separator`), (n.alt = ``)),
        e == `BR` && (n.className = `ProseMirror-trailingBreak`));
      let r = new Ji(this.top, [], n, null);
      (t == this.top ? t.children.splice(this.index++, 0, r) : t.children.push(r),
        (this.changed = !0));
    }
  }
  isLocked(e) {
    return this.lock && (e == this.lock || (e.nodeType == 1 && e.contains(this.lock.parentNode)));
  }
};
function oa(e, t) {
  let n = t,
    r = n.children.length,
    i = e.childCount,
    a = new Map(),
    o = [];
  outer: for (; i > 0;) {
    let s;
    for (;;)
      if (r) {
        let e = n.children[r - 1];
        if (e instanceof Wi) ((n = e), (r = e.children.length));
        else {
          ((s = e), r--);
          break;
        }
      } else if (n == t) break outer;
      else ((r = n.parent.children.indexOf(n)), (n = n.parent));
    let c = s.node;
    if (c) {
      if (c != e.child(i - 1)) break;
      (--i, a.set(s, i), o.push(s));
    }
  }
  return { index: i, matched: a, matches: o.reverse() };
}
function sa(e, t) {
  return e.type.side - t.type.side;
}
function ca(e, t, n, r) {
  let i = t.locals(e),
    a = 0;
  if (i.length == 0) {
    for (let n = 0; n < e.childCount; n++) {
      let o = e.child(n);
      (r(o, i, t.forChild(a, o), n), (a += o.nodeSize));
    }
    return;
  }
  let o = 0,
    s = [],
    c = null;
  for (let l = 0; ;) {
    let u, d;
    for (; o < i.length && i[o].to == a;) {
      let e = i[o++];
      e.widget && (u ? (d ||= [u]).push(e) : (u = e));
    }
    if (u) {
      if (d) {
        d.sort(sa);
        for (let e = 0; e < d.length; e++) n(d[e], l, !!c);
      } else n(u, l, !!c);
    }
    let f, p;
    if (c) ((p = -1), (f = c), (c = null));
    else if (l < e.childCount) ((p = l), (f = e.child(l++)));
    else break;
    for (let e = 0; e < s.length; e++) s[e].to <= a && s.splice(e--, 1);
    for (; o < i.length && i[o].from <= a && i[o].to > a;) s.push(i[o++]);
    let m = a + f.nodeSize;
    if (f.isText) {
      let e = m;
      o < i.length && i[o].from < e && (e = i[o].from);
      for (let t = 0; t < s.length; t++) s[t].to < e && (e = s[t].to);
      e < m && ((c = f.cut(e - a)), (f = f.cut(0, e - a)), (m = e), (p = -1));
    } else for (; o < i.length && i[o].to < m;) o++;
    let h = f.isInline && !f.isLeaf ? s.filter((e) => !e.inline) : s.slice();
    (r(f, h, t.forChild(a, f), p), (a = m));
  }
}
function la(e) {
  if (e.nodeName == `UL` || e.nodeName == `OL`) {
    let t = e.style.cssText;
    ((e.style.cssText = t + `; list-style: square !important`),
      window.getComputedStyle(e).listStyle,
      (e.style.cssText = t));
  }
}
function ua(e, t, n, r) {
  for (let i = 0, a = 0; i < e.childCount && a <= r;) {
    let o = e.child(i++),
      s = a;
    if (((a += o.nodeSize), !o.isText)) continue;
    let c = o.text;
    for (; i < e.childCount;) {
      let t = e.child(i++);
      if (((a += t.nodeSize), !t.isText)) break;
      c += t.text;
    }
    if (a >= n) {
      if (a >= r && c.slice(r - t.length - s, r - s) == t) return r - t.length;
      let e = s < r ? c.lastIndexOf(t, r - s - 1) : -1;
      if (e >= 0 && e + t.length + s >= n) return s + e;
      if (n == r && c.length >= r + t.length - s && c.slice(r - s, r - s + t.length) == t) return r;
    }
  }
  return -1;
}
function da(e, t, n, r, i) {
  let a = [];
  for (let o = 0, s = 0; o < e.length; o++) {
    let c = e[o],
      l = s,
      u = (s += c.size);
    l >= n || u <= t
      ? a.push(c)
      : (l < t && a.push(c.slice(0, t - l, r)),
        (i &&= (a.push(i), void 0)),
        u > n && a.push(c.slice(n - l, c.size, r)));
  }
  return a;
}
function fa(e, t = null) {
  let n = e.domSelectionRange(),
    r = e.state.doc;
  if (!n.focusNode) return null;
  let i = e.docView.nearestDesc(n.focusNode),
    a = i && i.size == 0,
    o = e.docView.posFromDOM(n.focusNode, n.focusOffset, 1);
  if (o < 0) return null;
  let s = r.resolve(o),
    c,
    l;
  if (Rr(n)) {
    for (c = o; i && !i.node;) i = i.parent;
    let e = i.node;
    if (
      i &&
      e.isAtom &&
      N.isSelectable(e) &&
      i.parent &&
      !(e.isInline && Ir(n.focusNode, n.focusOffset, i.dom))
    ) {
      let e = i.posBefore;
      l = new N(o == e ? s : r.resolve(e));
    }
  } else {
    if (n instanceof e.dom.ownerDocument.defaultView.Selection && n.rangeCount > 1) {
      let t = o,
        i = o;
      for (let r = 0; r < n.rangeCount; r++) {
        let a = n.getRangeAt(r);
        ((t = Math.min(t, e.docView.posFromDOM(a.startContainer, a.startOffset, 1))),
          (i = Math.max(i, e.docView.posFromDOM(a.endContainer, a.endOffset, -1))));
      }
      if (t < 0) return null;
      (([c, o] = i == e.state.selection.anchor ? [i, t] : [t, i]), (s = r.resolve(o)));
    } else c = e.docView.posFromDOM(n.anchorNode, n.anchorOffset, 1);
    if (c < 0) return null;
  }
  let u = r.resolve(c);
  if (!l) {
    let n = t == `pointer` || (e.state.selection.head < s.pos && !a) ? 1 : -1;
    l = Ca(e, u, s, n);
  }
  return l;
}
function pa(e) {
  return e.editable
    ? e.hasFocus()
    : Ta(e) && document.activeElement && document.activeElement.contains(e.dom);
}
function ma(e, t = !1) {
  let n = e.state.selection;
  if ((xa(e, n), pa(e))) {
    if (!t && e.input.mouseDown && e.input.mouseDown.allowDefault && F) {
      let t = e.domSelectionRange(),
        n = e.domObserver.currentSelection;
      if (
        t.anchorNode &&
        n.anchorNode &&
        Ar(t.anchorNode, t.anchorOffset, n.anchorNode, n.anchorOffset)
      ) {
        ((e.input.mouseDown.delayedSelectionSync = !0), e.domObserver.setCurSelection());
        return;
      }
    }
    if ((e.domObserver.disconnectSelection(), e.cursorWrapper)) ba(e);
    else {
      let { anchor: r, head: i } = n,
        a,
        o;
      (ha &&
        !(n instanceof M) &&
        (n.$from.parent.inlineContent || (a = ga(e, n.from)),
        !n.empty && !n.$from.parent.inlineContent && (o = ga(e, n.to))),
        e.docView.setSelection(r, i, e, t),
        ha && (a && va(a), o && va(o)),
        n.visible
          ? e.dom.classList.remove(`ProseMirror-hideselection`)
          : (e.dom.classList.add(`ProseMirror-hideselection`),
            `onselectionchange` in document && ya(e)));
    }
    (e.domObserver.setCurSelection(), e.domObserver.connectSelection());
  }
}
var ha = I || (F && Qr < 63);
function ga(e, t) {
  let { node: n, offset: r } = e.docView.domFromPos(t, 0),
    i = r < n.childNodes.length ? n.childNodes[r] : null,
    a = r ? n.childNodes[r - 1] : null;
  if (I && i && i.contentEditable == `false`) return _a(i);
  if ((!i || i.contentEditable == `false`) && (!a || a.contentEditable == `false`)) {
    if (i) return _a(i);
    if (a) return _a(a);
  }
}
function _a(e) {
  return (
    (e.contentEditable = `true`),
    I && e.draggable && ((e.draggable = !1), (e.wasDraggable = !0)),
    e
  );
}
function va(e) {
  ((e.contentEditable = `false`), (e.wasDraggable &&= ((e.draggable = !0), null)));
}
function ya(e) {
  let t = e.dom.ownerDocument;
  t.removeEventListener(`selectionchange`, e.input.hideSelectionGuard);
  let n = e.domSelectionRange(),
    r = n.anchorNode,
    i = n.anchorOffset;
  t.addEventListener(
    `selectionchange`,
    (e.input.hideSelectionGuard = () => {
      (n.anchorNode != r || n.anchorOffset != i) &&
        (t.removeEventListener(`selectionchange`, e.input.hideSelectionGuard),
        setTimeout(() => {
          (!pa(e) || e.state.selection.visible) &&
            e.dom.classList.remove(`ProseMirror-hideselection`);
        }, 20));
    }),
  );
}
function ba(e) {
  let t = e.domSelection();
  if (!t) return;
  let n = e.cursorWrapper.dom,
    r = n.nodeName == `IMG`;
  (r ? t.collapse(n.parentNode, P(n) + 1) : t.collapse(n, 0),
    !r && !e.state.selection.visible && Jr && Yr <= 11 && ((n.disabled = !0), (n.disabled = !1)));
}
function xa(e, t) {
  if (t instanceof N) {
    let n = e.docView.descAt(t.from);
    n != e.lastSelectedViewDesc && (Sa(e), n && n.selectNode(), (e.lastSelectedViewDesc = n));
  } else Sa(e);
}
function Sa(e) {
  e.lastSelectedViewDesc &&=
    (e.lastSelectedViewDesc.parent && e.lastSelectedViewDesc.deselectNode(), void 0);
}
function Ca(e, t, n, r) {
  return e.someProp(`createSelectionBetween`, (r) => r(e, t, n)) || M.between(t, n, r);
}
function wa(e) {
  return e.editable && !e.hasFocus() ? !1 : Ta(e);
}
function Ta(e) {
  let t = e.domSelectionRange();
  if (!t.anchorNode) return !1;
  try {
    return (
      e.dom.contains(t.anchorNode.nodeType == 3 ? t.anchorNode.parentNode : t.anchorNode) &&
      (e.editable ||
        e.dom.contains(t.focusNode.nodeType == 3 ? t.focusNode.parentNode : t.focusNode))
    );
  } catch {
    return !1;
  }
}
function Ea(e) {
  let t = e.docView.domFromPos(e.state.selection.anchor, 0),
    n = e.domSelectionRange();
  return Ar(t.node, t.offset, n.anchorNode, n.anchorOffset);
}
function Da(e, t) {
  let { $anchor: n, $head: r } = e.selection,
    i = t > 0 ? n.max(r) : n.min(r),
    a = i.parent.inlineContent
      ? i.depth
        ? e.doc.resolve(t > 0 ? i.after() : i.before())
        : null
      : i;
  return a && j.findFrom(a, t);
}
function Oa(e, t) {
  return (e.dispatch(e.state.tr.setSelection(t).scrollIntoView()), !0);
}
function ka(e, t, n) {
  let r = e.state.selection;
  if (r instanceof M) {
    if (n.indexOf(`s`) > -1) {
      let { $head: n } = r,
        i = n.textOffset ? null : t < 0 ? n.nodeBefore : n.nodeAfter;
      if (!i || i.isText || !i.isLeaf) return !1;
      let a = e.state.doc.resolve(n.pos + i.nodeSize * (t < 0 ? -1 : 1));
      return Oa(e, new M(r.$anchor, a));
    }
    if (!r.empty) return !1;
    if (e.endOfTextblock(t > 0 ? `forward` : `backward`)) {
      let n = Da(e.state, t);
      return n && n instanceof N ? Oa(e, n) : !1;
    }
    if (!(ei && n.indexOf(`m`) > -1)) {
      let n = r.$head,
        i = n.textOffset ? null : t < 0 ? n.nodeBefore : n.nodeAfter,
        a;
      if (!i || i.isText) return !1;
      let o = t < 0 ? n.pos - i.nodeSize : n.pos;
      return i.isAtom || ((a = e.docView.descAt(o)) && !a.contentDOM)
        ? N.isSelectable(i)
          ? Oa(e, new N(t < 0 ? e.state.doc.resolve(n.pos - i.nodeSize) : n))
          : ri
            ? Oa(e, new M(e.state.doc.resolve(t < 0 ? o : o + i.nodeSize)))
            : !1
        : !1;
    }
  } else if (r instanceof N && r.node.isInline) return Oa(e, new M(t > 0 ? r.$to : r.$from));
  else {
    let n = Da(e.state, t);
    return n ? Oa(e, n) : !1;
  }
}
function Aa(e) {
  return e.nodeType == 3 ? e.nodeValue.length : e.childNodes.length;
}
function ja(e, t) {
  let n = e.pmViewDesc;
  return n && n.size == 0 && (t < 0 || e.nextSibling || e.nodeName != `BR`);
}
function Ma(e, t) {
  return t < 0 ? Na(e) : Pa(e);
}
function Na(e) {
  let t = e.domSelectionRange(),
    n = t.focusNode,
    r = t.focusOffset;
  if (!n) return;
  let i,
    a,
    o = !1;
  for (Xr && n.nodeType == 1 && r < Aa(n) && ja(n.childNodes[r], -1) && (o = !0); ;)
    if (r > 0) {
      if (n.nodeType != 1) break;
      {
        let e = n.childNodes[r - 1];
        if (ja(e, -1)) ((i = n), (a = --r));
        else if (e.nodeType == 3) ((n = e), (r = n.nodeValue.length));
        else break;
      }
    } else if (Fa(n)) break;
    else {
      let t = n.previousSibling;
      for (; t && ja(t, -1);) ((i = n.parentNode), (a = P(t)), (t = t.previousSibling));
      if (t) ((n = t), (r = Aa(n)));
      else {
        if (((n = n.parentNode), n == e.dom)) break;
        r = 0;
      }
    }
  o ? Ra(e, n, r) : i && Ra(e, i, a);
}
function Pa(e) {
  let t = e.domSelectionRange(),
    n = t.focusNode,
    r = t.focusOffset;
  if (!n) return;
  let i = Aa(n),
    a,
    o;
  for (;;)
    if (r < i) {
      if (n.nodeType != 1) break;
      let e = n.childNodes[r];
      if (ja(e, 1)) ((a = n), (o = ++r));
      else break;
    } else if (Fa(n)) break;
    else {
      let t = n.nextSibling;
      for (; t && ja(t, 1);) ((a = t.parentNode), (o = P(t) + 1), (t = t.nextSibling));
      if (t) ((n = t), (r = 0), (i = Aa(n)));
      else {
        if (((n = n.parentNode), n == e.dom)) break;
        r = i = 0;
      }
    }
  a && Ra(e, a, o);
}
function Fa(e) {
  let t = e.pmViewDesc;
  return t && t.node && t.node.isBlock;
}
function Ia(e, t) {
  for (; e && t == e.childNodes.length && !Lr(e);) ((t = P(e) + 1), (e = e.parentNode));
  for (; e && t < e.childNodes.length;) {
    let n = e.childNodes[t];
    if (n.nodeType == 3) return n;
    if (n.nodeType == 1 && n.contentEditable == `false`) break;
    ((e = n), (t = 0));
  }
}
function La(e, t) {
  for (; e && !t && !Lr(e);) ((t = P(e)), (e = e.parentNode));
  for (; e && t;) {
    let n = e.childNodes[t - 1];
    if (n.nodeType == 3) return n;
    if (n.nodeType == 1 && n.contentEditable == `false`) break;
    ((e = n), (t = e.childNodes.length));
  }
}
function Ra(e, t, n) {
  if (t.nodeType != 3) {
    let e, r;
    (r = Ia(t, n)) ? ((t = r), (n = 0)) : (e = La(t, n)) && ((t = e), (n = e.nodeValue.length));
  }
  let r = e.domSelection();
  if (!r) return;
  if (Rr(r)) {
    let e = document.createRange();
    (e.setEnd(t, n), e.setStart(t, n), r.removeAllRanges(), r.addRange(e));
  } else r.extend && r.extend(t, n);
  e.domObserver.setCurSelection();
  let { state: i } = e;
  setTimeout(() => {
    e.state == i && ma(e);
  }, 50);
}
function za(e, t) {
  let n = e.state.doc.resolve(t);
  if (!(F || ti) && n.parent.inlineContent) {
    let r = e.coordsAtPos(t);
    if (t > n.start()) {
      let n = e.coordsAtPos(t - 1),
        i = (n.top + n.bottom) / 2;
      if (i > r.top && i < r.bottom && Math.abs(n.left - r.left) > 1)
        return n.left < r.left ? `ltr` : `rtl`;
    }
    if (t < n.end()) {
      let n = e.coordsAtPos(t + 1),
        i = (n.top + n.bottom) / 2;
      if (i > r.top && i < r.bottom && Math.abs(n.left - r.left) > 1)
        return n.left > r.left ? `ltr` : `rtl`;
    }
  }
  return getComputedStyle(e.dom).direction == `rtl` ? `rtl` : `ltr`;
}
function Ba(e, t, n) {
  let r = e.state.selection;
  if ((r instanceof M && !r.empty) || n.indexOf(`s`) > -1 || (ei && n.indexOf(`m`) > -1)) return !1;
  let { $from: i, $to: a } = r;
  if (!i.parent.inlineContent || e.endOfTextblock(t < 0 ? `up` : `down`)) {
    let n = Da(e.state, t);
    if (n && n instanceof N) return Oa(e, n);
  }
  if (!i.parent.inlineContent) {
    let n = t < 0 ? i : a,
      o = r instanceof cr ? j.near(n, t) : j.findFrom(n, t);
    return o ? Oa(e, o) : !1;
  }
  return !1;
}
function Va(e, t) {
  if (!(e.state.selection instanceof M)) return !0;
  let { $head: n, $anchor: r, empty: i } = e.state.selection;
  if (!n.sameParent(r)) return !0;
  if (!i) return !1;
  if (e.endOfTextblock(t > 0 ? `forward` : `backward`)) return !0;
  let a = !n.textOffset && (t < 0 ? n.nodeBefore : n.nodeAfter);
  if (a && !a.isText) {
    let r = e.state.tr;
    return (
      t < 0 ? r.delete(n.pos - a.nodeSize, n.pos) : r.delete(n.pos, n.pos + a.nodeSize),
      e.dispatch(r),
      !0
    );
  }
  return !1;
}
function Ha(e, t, n) {
  (e.domObserver.stop(), (t.contentEditable = n), e.domObserver.start());
}
function Ua(e) {
  if (!I || e.state.selection.$head.parentOffset > 0) return !1;
  let { focusNode: t, focusOffset: n } = e.domSelectionRange();
  if (t && t.nodeType == 1 && n == 0 && t.firstChild && t.firstChild.contentEditable == `false`) {
    let n = t.firstChild;
    (Ha(e, n, `true`), setTimeout(() => Ha(e, n, `false`), 20));
  }
  return !1;
}
function Wa(e) {
  let t = ``;
  return (
    e.ctrlKey && (t += `c`),
    e.metaKey && (t += `m`),
    e.altKey && (t += `a`),
    e.shiftKey && (t += `s`),
    t
  );
}
function Ga(e, t) {
  let n = t.keyCode,
    r = Wa(t);
  if (n == 8 || (ei && n == 72 && r == `c`)) return Va(e, -1) || Ma(e, -1);
  if ((n == 46 && !t.shiftKey) || (ei && n == 68 && r == `c`)) return Va(e, 1) || Ma(e, 1);
  if (n == 13 || n == 27) return !0;
  if (n == 37 || (ei && n == 66 && r == `c`)) {
    let t = n == 37 ? (za(e, e.state.selection.from) == `ltr` ? -1 : 1) : -1;
    return ka(e, t, r) || Ma(e, t);
  }
  if (n == 39 || (ei && n == 70 && r == `c`)) {
    let t = n == 39 ? (za(e, e.state.selection.from) == `ltr` ? 1 : -1) : 1;
    return ka(e, t, r) || Ma(e, t);
  }
  return n == 38 || (ei && n == 80 && r == `c`)
    ? Ba(e, -1, r) || Ma(e, -1)
    : n == 40 || (ei && n == 78 && r == `c`)
      ? Ua(e) || Ba(e, 1, r) || Ma(e, 1)
      : !(r != (ei ? `m` : `c`) || (n != 66 && n != 73 && n != 89 && n != 90));
}
function Ka(e, t) {
  e.someProp(`transformCopied`, (n) => {
    t = n(t, e);
  });
  let n = [],
    { content: r, openStart: i, openEnd: a } = t;
  for (; i > 1 && a > 1 && r.childCount == 1 && r.firstChild.childCount == 1;) {
    (i--, a--);
    let e = r.firstChild;
    (n.push(e.type.name, e.attrs == e.type.defaultAttrs ? null : e.attrs), (r = e.content));
  }
  let o = e.someProp(`clipboardSerializer`) || Rt.fromSchema(e.state.schema),
    s = ro(),
    c = s.createElement(`div`);
  c.appendChild(o.serializeFragment(r, { document: s }));
  let l = c.firstChild,
    u,
    d = 0;
  for (; l && l.nodeType == 1 && (u = to[l.nodeName.toLowerCase()]);) {
    for (let e = u.length - 1; e >= 0; e--) {
      let t = s.createElement(u[e]);
      for (; c.firstChild;) t.appendChild(c.firstChild);
      (c.appendChild(t), d++);
    }
    l = c.firstChild;
  }
  return (
    l &&
      l.nodeType == 1 &&
      l.setAttribute(`data-pm-slice`, `${i} ${a}${d ? ` -${d}` : ``} ${JSON.stringify(n)}`),
    {
      dom: c,
      text:
        e.someProp(`clipboardTextSerializer`, (n) => n(t, e)) ||
        t.content.textBetween(
          0,
          t.content.size,
          `

`,
        ),
      slice: t,
    }
  );
}
function qa(e, t, n, r, i) {
  let a = i.parent.type.spec.code,
    o,
    s;
  if (!n && !t) return null;
  let c = !!t && (r || a || !n);
  if (c) {
    if (
      (e.someProp(`transformPastedText`, (n) => {
        t = n(t, a || r, e);
      }),
      a)
    )
      return (
        (s = new O(
          E.from(
            e.state.schema.text(
              t.replace(
                /\r\n?/g,
                `
`,
              ),
            ),
          ),
          0,
          0,
        )),
        e.someProp(`transformPasted`, (t) => {
          s = t(s, e, !0);
        }),
        s
      );
    let n = e.someProp(`clipboardTextParser`, (n) => n(t, i, r, e));
    if (n) s = n;
    else {
      let n = i.marks(),
        { schema: r } = e.state,
        a = Rt.fromSchema(r);
      ((o = document.createElement(`div`)),
        t.split(/(?:\r\n?|\n)+/).forEach((e) => {
          let t = o.appendChild(document.createElement(`p`));
          e && t.appendChild(a.serializeNode(r.text(e, n)));
        }));
    }
  } else
    (e.someProp(`transformPastedHTML`, (t) => {
      n = t(n, e);
    }),
      (o = oo(n)),
      ri && so(o));
  let l = o && o.querySelector(`[data-pm-slice]`),
    u = l && /^(\d+) (\d+)(?: -(\d+))? (.*)/.exec(l.getAttribute(`data-pm-slice`) || ``);
  if (u && u[3])
    for (let e = +u[3]; e > 0; e--) {
      let e = o.firstChild;
      for (; e && e.nodeType != 1;) e = e.nextSibling;
      if (!e) break;
      o = e;
    }
  if (
    ((s ||= (
      e.someProp(`clipboardParser`) ||
      e.someProp(`domParser`) ||
      wt.fromSchema(e.state.schema)
    ).parseSlice(o, {
      preserveWhitespace: !!(c || u),
      context: i,
      ruleFromNode(e) {
        return e.nodeName == `BR` &&
          !e.nextSibling &&
          e.parentNode &&
          !Ja.test(e.parentNode.nodeName)
          ? { ignore: !0 }
          : null;
      },
    })),
    u)
  )
    s = co(eo(s, +u[1], +u[2]), u[4]);
  else if (((s = O.maxOpen(Ya(s.content, i), !0)), s.openStart || s.openEnd)) {
    let e = 0,
      t = 0;
    for (
      let t = s.content.firstChild;
      e < s.openStart && !t.type.spec.isolating;
      e++, t = t.firstChild
    );
    for (
      let e = s.content.lastChild;
      t < s.openEnd && !e.type.spec.isolating;
      t++, e = e.lastChild
    );
    s = eo(s, e, t);
  }
  return (
    e.someProp(`transformPasted`, (t) => {
      s = t(s, e, c);
    }),
    s
  );
}
var Ja =
  /^(a|abbr|acronym|b|cite|code|del|em|i|ins|kbd|label|output|q|ruby|s|samp|span|strong|sub|sup|time|u|tt|var)$/i;
function Ya(e, t) {
  if (e.childCount < 2) return e;
  for (let n = t.depth; n >= 0; n--) {
    let r = t.node(n).contentMatchAt(t.index(n)),
      i,
      a = [];
    if (
      (e.forEach((e) => {
        if (!a) return;
        let t = r.findWrapping(e.type),
          n;
        if (!t) return (a = null);
        if ((n = a.length && i.length && Za(t, i, e, a[a.length - 1], 0))) a[a.length - 1] = n;
        else {
          a.length && (a[a.length - 1] = Qa(a[a.length - 1], i.length));
          let n = Xa(e, t);
          (a.push(n), (r = r.matchType(n.type)), (i = t));
        }
      }),
      a)
    )
      return E.from(a);
  }
  return e;
}
function Xa(e, t, n = 0) {
  for (let r = t.length - 1; r >= n; r--) e = t[r].create(null, E.from(e));
  return e;
}
function Za(e, t, n, r, i) {
  if (i < e.length && i < t.length && e[i] == t[i]) {
    let a = Za(e, t, n, r.lastChild, i + 1);
    if (a) return r.copy(r.content.replaceChild(r.childCount - 1, a));
    if (r.contentMatchAt(r.childCount).matchType(i == e.length - 1 ? n.type : e[i + 1]))
      return r.copy(r.content.append(E.from(Xa(n, e, i + 1))));
  }
}
function Qa(e, t) {
  if (t == 0) return e;
  let n = e.content.replaceChild(e.childCount - 1, Qa(e.lastChild, t - 1)),
    r = e.contentMatchAt(e.childCount).fillBefore(E.empty, !0);
  return e.copy(n.append(r));
}
function $a(e, t, n, r, i, a) {
  let o = t < 0 ? e.firstChild : e.lastChild,
    s = o.content;
  return (
    e.childCount > 1 && (a = 0),
    i < r - 1 && (s = $a(s, t, n, r, i + 1, a)),
    i >= n &&
      (s =
        t < 0
          ? o
              .contentMatchAt(0)
              .fillBefore(s, a <= i)
              .append(s)
          : s.append(o.contentMatchAt(o.childCount).fillBefore(E.empty, !0))),
    e.replaceChild(t < 0 ? 0 : e.childCount - 1, o.copy(s))
  );
}
function eo(e, t, n) {
  return (
    t < e.openStart && (e = new O($a(e.content, -1, t, e.openStart, 0, e.openEnd), t, e.openEnd)),
    n < e.openEnd && (e = new O($a(e.content, 1, n, e.openEnd, 0, 0), e.openStart, n)),
    e
  );
}
var to = {
    thead: [`table`],
    tbody: [`table`],
    tfoot: [`table`],
    caption: [`table`],
    colgroup: [`table`],
    col: [`table`, `colgroup`],
    tr: [`table`, `tbody`],
    td: [`table`, `tbody`, `tr`],
    th: [`table`, `tbody`, `tr`],
  },
  no = null;
function ro() {
  return (no ||= document.implementation.createHTMLDocument(`title`));
}
var io = null;
function ao(e) {
  let t = window.trustedTypes;
  return t
    ? ((io ||= t.defaultPolicy || t.createPolicy(`ProseMirrorClipboard`, { createHTML: (e) => e })),
      io.createHTML(e))
    : e;
}
function oo(e) {
  let t = /^(\s*<meta [^>]*>)*/.exec(e);
  t && (e = e.slice(t[0].length));
  let n = ro().createElement(`div`),
    r = /<([a-z][^>\s]+)/i.exec(e),
    i;
  if (
    ((i = r && to[r[1].toLowerCase()]) &&
      (e =
        i.map((e) => `<` + e + `>`).join(``) +
        e +
        i
          .map((e) => `</` + e + `>`)
          .reverse()
          .join(``)),
    (n.innerHTML = ao(e)),
    i)
  )
    for (let e = 0; e < i.length; e++) n = n.querySelector(i[e]) || n;
  return n;
}
function so(e) {
  let t = e.querySelectorAll(F ? `span:not([class]):not([style])` : `span.Apple-converted-space`);
  for (let n = 0; n < t.length; n++) {
    let r = t[n];
    r.childNodes.length == 1 &&
      r.textContent == `\xA0` &&
      r.parentNode &&
      r.parentNode.replaceChild(e.ownerDocument.createTextNode(` `), r);
  }
}
function co(e, t) {
  if (!e.size) return e;
  let n = e.content.firstChild.type.schema,
    r;
  try {
    r = JSON.parse(t);
  } catch {
    return e;
  }
  let { content: i, openStart: a, openEnd: o } = e;
  for (let e = r.length - 2; e >= 0; e -= 2) {
    let t = n.nodes[r[e]];
    if (!t || t.hasRequiredAttrs()) break;
    ((i = E.from(t.create(r[e + 1], i))), a++, o++);
  }
  return new O(i, a, o);
}
var L = {},
  R = {},
  lo = { touchstart: !0, touchmove: !0 },
  uo = class {
    constructor() {
      ((this.shiftKey = !1),
        (this.mouseDown = null),
        (this.lastKeyCode = null),
        (this.lastKeyCodeTime = 0),
        (this.lastClick = { time: 0, x: 0, y: 0, type: ``, button: 0 }),
        (this.lastSelectionOrigin = null),
        (this.lastSelectionTime = 0),
        (this.lastIOSEnter = 0),
        (this.lastIOSEnterFallbackTimeout = -1),
        (this.lastFocus = 0),
        (this.lastTouch = 0),
        (this.lastChromeDelete = 0),
        (this.composing = !1),
        (this.compositionNode = null),
        (this.composingTimeout = -1),
        (this.compositionNodes = []),
        (this.compositionEndedAt = -2e8),
        (this.compositionID = 1),
        (this.badSafariComposition = !1),
        (this.compositionPendingChanges = 0),
        (this.domChangeCount = 0),
        (this.eventHandlers = Object.create(null)),
        (this.hideSelectionGuard = null));
    }
  };
function fo(e) {
  for (let t in L) {
    let n = L[t];
    e.dom.addEventListener(
      t,
      (e.input.eventHandlers[t] = (t) => {
        _o(e, t) && !go(e, t) && (e.editable || !(t.type in R)) && n(e, t);
      }),
      lo[t] ? { passive: !0 } : void 0,
    );
  }
  (I && e.dom.addEventListener(`input`, () => null), ho(e));
}
function po(e, t) {
  ((e.input.lastSelectionOrigin = t), (e.input.lastSelectionTime = Date.now()));
}
function mo(e) {
  e.domObserver.stop();
  for (let t in e.input.eventHandlers) e.dom.removeEventListener(t, e.input.eventHandlers[t]);
  (clearTimeout(e.input.composingTimeout), clearTimeout(e.input.lastIOSEnterFallbackTimeout));
}
function ho(e) {
  e.someProp(`handleDOMEvents`, (t) => {
    for (let n in t)
      e.input.eventHandlers[n] ||
        e.dom.addEventListener(n, (e.input.eventHandlers[n] = (t) => go(e, t)));
  });
}
function go(e, t) {
  return e.someProp(`handleDOMEvents`, (n) => {
    let r = n[t.type];
    return r ? r(e, t) || t.defaultPrevented : !1;
  });
}
function _o(e, t) {
  if (!t.bubbles) return !0;
  if (t.defaultPrevented) return !1;
  for (let n = t.target; n != e.dom; n = n.parentNode)
    if (!n || n.nodeType == 11 || (n.pmViewDesc && n.pmViewDesc.stopEvent(t))) return !1;
  return !0;
}
function vo(e, t) {
  !go(e, t) && L[t.type] && (e.editable || !(t.type in R)) && L[t.type](e, t);
}
((R.keydown = (e, t) => {
  let n = t;
  if (
    ((e.input.shiftKey = n.keyCode == 16 || n.shiftKey),
    !Mo(e, n) &&
      ((e.input.lastKeyCode = n.keyCode),
      (e.input.lastKeyCodeTime = Date.now()),
      !(ni && F && n.keyCode == 13)))
  ) {
    if (
      (n.keyCode != 229 && e.domObserver.forceFlush(),
      $r && n.keyCode == 13 && !n.ctrlKey && !n.altKey && !n.metaKey)
    ) {
      let t = Date.now();
      ((e.input.lastIOSEnter = t),
        (e.input.lastIOSEnterFallbackTimeout = setTimeout(() => {
          e.input.lastIOSEnter == t &&
            (e.someProp(`handleKeyDown`, (t) => t(e, zr(13, `Enter`))), (e.input.lastIOSEnter = 0));
        }, 200)));
    } else
      e.someProp(`handleKeyDown`, (t) => t(e, n)) || Ga(e, n) ? n.preventDefault() : po(e, `key`);
  }
}),
  (R.keyup = (e, t) => {
    t.keyCode == 16 && (e.input.shiftKey = !1);
  }),
  (R.keypress = (e, t) => {
    let n = t;
    if (Mo(e, n) || !n.charCode || (n.ctrlKey && !n.altKey) || (ei && n.metaKey)) return;
    if (e.someProp(`handleKeyPress`, (t) => t(e, n))) {
      n.preventDefault();
      return;
    }
    let r = e.state.selection;
    if (!(r instanceof M) || !r.$from.sameParent(r.$to)) {
      let t = String.fromCharCode(n.charCode),
        i = () => e.state.tr.insertText(t).scrollIntoView();
      (!/[\r\n]/.test(t) &&
        !e.someProp(`handleTextInput`, (n) => n(e, r.$from.pos, r.$to.pos, t, i)) &&
        e.dispatch(i()),
        n.preventDefault());
    }
  }));
function yo(e) {
  return { left: e.clientX, top: e.clientY };
}
function bo(e, t) {
  let n = t.x - e.clientX,
    r = t.y - e.clientY;
  return n * n + r * r < 100;
}
function xo(e, t, n, r, i) {
  if (r == -1) return !1;
  let a = e.state.doc.resolve(r);
  for (let r = a.depth + 1; r > 0; r--)
    if (
      e.someProp(t, (t) =>
        r > a.depth
          ? t(e, n, a.nodeAfter, a.before(r), i, !0)
          : t(e, n, a.node(r), a.before(r), i, !1),
      )
    )
      return !0;
  return !1;
}
function So(e, t, n) {
  if ((e.focused || e.focus(), e.state.selection.eq(t))) return;
  let r = e.state.tr.setSelection(t);
  (n == `pointer` && r.setMeta(`pointer`, !0), e.dispatch(r));
}
function Co(e, t) {
  if (t == -1) return !1;
  let n = e.state.doc.resolve(t),
    r = n.nodeAfter;
  return r && r.isAtom && N.isSelectable(r) ? (So(e, new N(n), `pointer`), !0) : !1;
}
function wo(e, t) {
  if (t == -1) return !1;
  let n = e.state.selection,
    r,
    i;
  n instanceof N && (r = n.node);
  let a = e.state.doc.resolve(t);
  for (let e = a.depth + 1; e > 0; e--) {
    let t = e > a.depth ? a.nodeAfter : a.node(e);
    if (N.isSelectable(t)) {
      i =
        r && n.$from.depth > 0 && e >= n.$from.depth && a.before(n.$from.depth + 1) == n.$from.pos
          ? a.before(n.$from.depth)
          : a.before(e);
      break;
    }
  }
  return i != null && (So(e, N.create(e.state.doc, i), `pointer`), !0);
}
function To(e, t, n, r, i) {
  return (
    xo(e, `handleClickOn`, t, n, r) ||
    e.someProp(`handleClick`, (n) => n(e, t, r)) ||
    (i ? wo(e, n) : Co(e, n))
  );
}
function Eo(e, t, n, r) {
  return (
    xo(e, `handleDoubleClickOn`, t, n, r) || e.someProp(`handleDoubleClick`, (n) => n(e, t, r))
  );
}
function Do(e, t, n, r) {
  return (
    xo(e, `handleTripleClickOn`, t, n, r) ||
    e.someProp(`handleTripleClick`, (n) => n(e, t, r)) ||
    Oo(e, n, r)
  );
}
function Oo(e, t, n) {
  if (n.button != 0) return !1;
  let r = e.state.doc;
  if (t == -1) return r.inlineContent ? (So(e, M.create(r, 0, r.content.size), `pointer`), !0) : !1;
  let i = r.resolve(t);
  for (let t = i.depth + 1; t > 0; t--) {
    let n = t > i.depth ? i.nodeAfter : i.node(t),
      a = i.before(t);
    if (n.inlineContent) So(e, M.create(r, a + 1, a + 1 + n.content.size), `pointer`);
    else if (N.isSelectable(n)) So(e, N.create(r, a), `pointer`);
    else continue;
    return !0;
  }
}
function ko(e) {
  return zo(e);
}
var Ao = ei ? `metaKey` : `ctrlKey`;
L.mousedown = (e, t) => {
  let n = t;
  e.input.shiftKey = n.shiftKey;
  let r = ko(e),
    i = Date.now(),
    a = `singleClick`;
  (i - e.input.lastClick.time < 500 &&
    bo(n, e.input.lastClick) &&
    !n[Ao] &&
    e.input.lastClick.button == n.button &&
    (e.input.lastClick.type == `singleClick`
      ? (a = `doubleClick`)
      : e.input.lastClick.type == `doubleClick` && (a = `tripleClick`)),
    (e.input.lastClick = { time: i, x: n.clientX, y: n.clientY, type: a, button: n.button }));
  let o = e.posAtCoords(yo(n));
  o &&
    (a == `singleClick`
      ? (e.input.mouseDown && e.input.mouseDown.done(), (e.input.mouseDown = new jo(e, o, n, !!r)))
      : (a == `doubleClick` ? Eo : Do)(e, o.pos, o.inside, n)
        ? n.preventDefault()
        : po(e, `pointer`));
};
var jo = class {
  constructor(e, t, n, r) {
    ((this.view = e),
      (this.pos = t),
      (this.event = n),
      (this.flushed = r),
      (this.delayedSelectionSync = !1),
      (this.mightDrag = null),
      (this.startDoc = e.state.doc),
      (this.selectNode = !!n[Ao]),
      (this.allowDefault = n.shiftKey));
    let i, a;
    if (t.inside > -1) ((i = e.state.doc.nodeAt(t.inside)), (a = t.inside));
    else {
      let n = e.state.doc.resolve(t.pos);
      ((i = n.parent), (a = n.depth ? n.before() : 0));
    }
    let o = r ? null : n.target,
      s = o ? e.docView.nearestDesc(o, !0) : null;
    this.target = s && s.nodeDOM.nodeType == 1 ? s.nodeDOM : null;
    let { selection: c } = e.state;
    (((n.button == 0 && i.type.spec.draggable && i.type.spec.selectable !== !1) ||
      (c instanceof N && c.from <= a && c.to > a)) &&
      (this.mightDrag = {
        node: i,
        pos: a,
        addAttr: !(!this.target || this.target.draggable),
        setUneditable: !!(this.target && Xr && !this.target.hasAttribute(`contentEditable`)),
      }),
      this.target &&
        this.mightDrag &&
        (this.mightDrag.addAttr || this.mightDrag.setUneditable) &&
        (this.view.domObserver.stop(),
        this.mightDrag.addAttr && (this.target.draggable = !0),
        this.mightDrag.setUneditable &&
          setTimeout(() => {
            this.view.input.mouseDown == this &&
              this.target.setAttribute(`contentEditable`, `false`);
          }, 20),
        this.view.domObserver.start()),
      e.root.addEventListener(`mouseup`, (this.up = this.up.bind(this))),
      e.root.addEventListener(`mousemove`, (this.move = this.move.bind(this))),
      po(e, `pointer`));
  }
  done() {
    (this.view.root.removeEventListener(`mouseup`, this.up),
      this.view.root.removeEventListener(`mousemove`, this.move),
      this.mightDrag &&
        this.target &&
        (this.view.domObserver.stop(),
        this.mightDrag.addAttr && this.target.removeAttribute(`draggable`),
        this.mightDrag.setUneditable && this.target.removeAttribute(`contentEditable`),
        this.view.domObserver.start()),
      this.delayedSelectionSync && setTimeout(() => ma(this.view)),
      (this.view.input.mouseDown = null));
  }
  up(e) {
    if ((this.done(), !this.view.dom.contains(e.target))) return;
    let t = this.pos;
    (this.view.state.doc != this.startDoc && (t = this.view.posAtCoords(yo(e))),
      this.updateAllowDefault(e),
      this.allowDefault || !t
        ? po(this.view, `pointer`)
        : To(this.view, t.pos, t.inside, e, this.selectNode)
          ? e.preventDefault()
          : e.button == 0 &&
              (this.flushed ||
                (I && this.mightDrag && !this.mightDrag.node.isAtom) ||
                (F &&
                  !this.view.state.selection.visible &&
                  Math.min(
                    Math.abs(t.pos - this.view.state.selection.from),
                    Math.abs(t.pos - this.view.state.selection.to),
                  ) <= 2))
            ? (So(this.view, j.near(this.view.state.doc.resolve(t.pos)), `pointer`),
              e.preventDefault())
            : po(this.view, `pointer`));
  }
  move(e) {
    (this.updateAllowDefault(e), po(this.view, `pointer`), e.buttons == 0 && this.done());
  }
  updateAllowDefault(e) {
    !this.allowDefault &&
      (Math.abs(this.event.x - e.clientX) > 4 || Math.abs(this.event.y - e.clientY) > 4) &&
      (this.allowDefault = !0);
  }
};
((L.touchstart = (e) => {
  ((e.input.lastTouch = Date.now()), ko(e), po(e, `pointer`));
}),
  (L.touchmove = (e) => {
    ((e.input.lastTouch = Date.now()), po(e, `pointer`));
  }),
  (L.contextmenu = (e) => ko(e)));
function Mo(e, t) {
  return e.composing
    ? !0
    : I && Math.abs(t.timeStamp - e.input.compositionEndedAt) < 500
      ? ((e.input.compositionEndedAt = -2e8), !0)
      : !1;
}
var No = ni ? 5e3 : -1;
R.compositionstart = R.compositionupdate = (e) => {
  if (!e.composing) {
    e.domObserver.flush();
    let { state: t } = e,
      n = t.selection.$to;
    if (
      t.selection instanceof M &&
      (t.storedMarks ||
        (!n.textOffset &&
          n.parentOffset &&
          n.nodeBefore.marks.some((e) => e.type.spec.inclusive === !1)) ||
        (F && ti && Po(e)))
    )
      ((e.markCursor = e.state.storedMarks || n.marks()), zo(e, !0), (e.markCursor = null));
    else if (
      (zo(e, !t.selection.empty),
      Xr && t.selection.empty && n.parentOffset && !n.textOffset && n.nodeBefore.marks.length)
    ) {
      let t = e.domSelectionRange();
      for (let n = t.focusNode, r = t.focusOffset; n && n.nodeType == 1 && r != 0;) {
        let t = r < 0 ? n.lastChild : n.childNodes[r - 1];
        if (!t) break;
        if (t.nodeType == 3) {
          let n = e.domSelection();
          n && n.collapse(t, t.nodeValue.length);
          break;
        }
        ((n = t), (r = -1));
      }
    }
    e.input.composing = !0;
  }
  Fo(e, No);
};
function Po(e) {
  let { focusNode: t, focusOffset: n } = e.domSelectionRange();
  if (!t || t.nodeType != 1 || n >= t.childNodes.length) return !1;
  let r = t.childNodes[n];
  return r.nodeType == 1 && r.contentEditable == `false`;
}
R.compositionend = (e, t) => {
  e.composing &&
    ((e.input.composing = !1),
    (e.input.compositionEndedAt = t.timeStamp),
    (e.input.compositionPendingChanges = e.domObserver.pendingRecords().length
      ? e.input.compositionID
      : 0),
    (e.input.compositionNode = null),
    e.input.badSafariComposition
      ? e.domObserver.forceFlush()
      : e.input.compositionPendingChanges && Promise.resolve().then(() => e.domObserver.flush()),
    e.input.compositionID++,
    Fo(e, 20));
};
function Fo(e, t) {
  (clearTimeout(e.input.composingTimeout),
    t > -1 && (e.input.composingTimeout = setTimeout(() => zo(e), t)));
}
function Io(e) {
  for (
    e.composing && ((e.input.composing = !1), (e.input.compositionEndedAt = Ro()));
    e.input.compositionNodes.length > 0;
  )
    e.input.compositionNodes.pop().markParentsDirty();
}
function Lo(e) {
  let t = e.domSelectionRange();
  if (!t.focusNode) return null;
  let n = Pr(t.focusNode, t.focusOffset),
    r = Fr(t.focusNode, t.focusOffset);
  if (n && r && n != r) {
    let t = r.pmViewDesc,
      i = e.domObserver.lastChangedTextNode;
    if (n == i || r == i) return i;
    if (!t || !t.isText(r.nodeValue)) return r;
    if (e.input.compositionNode == r) {
      let e = n.pmViewDesc;
      if (e && e.isText(n.nodeValue)) return r;
    }
  }
  return n || r;
}
function Ro() {
  let e = document.createEvent(`Event`);
  return (e.initEvent(`event`, !0, !0), e.timeStamp);
}
function zo(e, t = !1) {
  if (!(ni && e.domObserver.flushingSoon >= 0)) {
    if ((e.domObserver.forceFlush(), Io(e), t || (e.docView && e.docView.dirty))) {
      let n = fa(e),
        r = e.state.selection;
      return (
        n && !n.eq(r)
          ? e.dispatch(e.state.tr.setSelection(n))
          : (e.markCursor || t) && !r.$from.node(r.$from.sharedDepth(r.to)).inlineContent
            ? e.dispatch(e.state.tr.deleteSelection())
            : e.updateState(e.state),
        !0
      );
    }
    return !1;
  }
}
function Bo(e, t) {
  if (!e.dom.parentNode) return;
  let n = e.dom.parentNode.appendChild(document.createElement(`div`));
  (n.appendChild(t), (n.style.cssText = `position: fixed; left: -10000px; top: 10px`));
  let r = getSelection(),
    i = document.createRange();
  (i.selectNodeContents(t),
    e.dom.blur(),
    r.removeAllRanges(),
    r.addRange(i),
    setTimeout(() => {
      (n.parentNode && n.parentNode.removeChild(n), e.focus());
    }, 50));
}
var Vo = (Jr && Yr < 15) || ($r && ii < 604);
L.copy = R.cut = (e, t) => {
  let n = t,
    r = e.state.selection,
    i = n.type == `cut`;
  if (r.empty) return;
  let a = Vo ? null : n.clipboardData,
    { dom: o, text: s } = Ka(e, r.content());
  (a
    ? (n.preventDefault(),
      a.clearData(),
      a.setData(`text/html`, o.innerHTML),
      a.setData(`text/plain`, s))
    : Bo(e, o),
    i && e.dispatch(e.state.tr.deleteSelection().scrollIntoView().setMeta(`uiEvent`, `cut`)));
};
function Ho(e) {
  return e.openStart == 0 && e.openEnd == 0 && e.content.childCount == 1
    ? e.content.firstChild
    : null;
}
function Uo(e, t) {
  if (!e.dom.parentNode) return;
  let n = e.input.shiftKey || e.state.selection.$from.parent.type.spec.code,
    r = e.dom.parentNode.appendChild(document.createElement(n ? `textarea` : `div`));
  (n || (r.contentEditable = `true`),
    (r.style.cssText = `position: fixed; left: -10000px; top: 10px`),
    r.focus());
  let i = e.input.shiftKey && e.input.lastKeyCode != 45;
  setTimeout(() => {
    (e.focus(),
      r.parentNode && r.parentNode.removeChild(r),
      n ? Wo(e, r.value, null, i, t) : Wo(e, r.textContent, r.innerHTML, i, t));
  }, 50);
}
function Wo(e, t, n, r, i) {
  let a = qa(e, t, n, r, e.state.selection.$from);
  if (e.someProp(`handlePaste`, (t) => t(e, i, a || O.empty))) return !0;
  if (!a) return !1;
  let o = Ho(a),
    s = o ? e.state.tr.replaceSelectionWith(o, r) : e.state.tr.replaceSelection(a);
  return (e.dispatch(s.scrollIntoView().setMeta(`paste`, !0).setMeta(`uiEvent`, `paste`)), !0);
}
function Go(e) {
  let t = e.getData(`text/plain`) || e.getData(`Text`);
  if (t) return t;
  let n = e.getData(`text/uri-list`);
  return n ? n.replace(/\r?\n/g, ` `) : ``;
}
R.paste = (e, t) => {
  let n = t;
  if (e.composing && !ni) return;
  let r = Vo ? null : n.clipboardData,
    i = e.input.shiftKey && e.input.lastKeyCode != 45;
  r && Wo(e, Go(r), r.getData(`text/html`), i, n) ? n.preventDefault() : Uo(e, n);
};
var Ko = class {
    constructor(e, t, n) {
      ((this.slice = e), (this.move = t), (this.node = n));
    }
  },
  qo = ei ? `altKey` : `ctrlKey`;
function Jo(e, t) {
  return e.someProp(`dragCopies`, (e) => !e(t)) ?? !t[qo];
}
((L.dragstart = (e, t) => {
  let n = t,
    r = e.input.mouseDown;
  if ((r && r.done(), !n.dataTransfer)) return;
  let i = e.state.selection,
    a = i.empty ? null : e.posAtCoords(yo(n)),
    o;
  if (!(a && a.pos >= i.from && a.pos <= (i instanceof N ? i.to - 1 : i.to))) {
    if (r && r.mightDrag) o = N.create(e.state.doc, r.mightDrag.pos);
    else if (n.target && n.target.nodeType == 1) {
      let t = e.docView.nearestDesc(n.target, !0);
      t && t.node.type.spec.draggable && t != e.docView && (o = N.create(e.state.doc, t.posBefore));
    }
  }
  let { dom: s, text: c, slice: l } = Ka(e, (o || e.state.selection).content());
  ((!n.dataTransfer.files.length || !F || Qr > 120) && n.dataTransfer.clearData(),
    n.dataTransfer.setData(Vo ? `Text` : `text/html`, s.innerHTML),
    (n.dataTransfer.effectAllowed = `copyMove`),
    Vo || n.dataTransfer.setData(`text/plain`, c),
    (e.dragging = new Ko(l, Jo(e, n), o)));
}),
  (L.dragend = (e) => {
    let t = e.dragging;
    window.setTimeout(() => {
      e.dragging == t && (e.dragging = null);
    }, 50);
  }),
  (R.dragover = R.dragenter = (e, t) => t.preventDefault()),
  (R.drop = (e, t) => {
    try {
      Yo(e, t, e.dragging);
    } finally {
      e.dragging = null;
    }
  }));
function Yo(e, t, n) {
  if (!t.dataTransfer) return;
  let r = e.posAtCoords(yo(t));
  if (!r) return;
  let i = e.state.doc.resolve(r.pos),
    a = n && n.slice;
  a
    ? e.someProp(`transformPasted`, (t) => {
        a = t(a, e, !1);
      })
    : (a = qa(e, Go(t.dataTransfer), Vo ? null : t.dataTransfer.getData(`text/html`), !1, i));
  let o = !!(n && Jo(e, t));
  if (e.someProp(`handleDrop`, (n) => n(e, t, a || O.empty, o))) {
    t.preventDefault();
    return;
  }
  if (!a) return;
  t.preventDefault();
  let s = a ? In(e.state.doc, i.pos, a) : i.pos;
  s ??= i.pos;
  let c = e.state.tr;
  if (o) {
    let { node: e } = n;
    e ? e.replace(c) : c.deleteSelection();
  }
  let l = c.mapping.map(s),
    u = a.openStart == 0 && a.openEnd == 0 && a.content.childCount == 1,
    d = c.doc;
  if ((u ? c.replaceRangeWith(l, l, a.content.firstChild) : c.replaceRange(l, l, a), c.doc.eq(d)))
    return;
  let f = c.doc.resolve(l);
  if (
    u &&
    N.isSelectable(a.content.firstChild) &&
    f.nodeAfter &&
    f.nodeAfter.sameMarkup(a.content.firstChild)
  )
    c.setSelection(new N(f));
  else {
    let t = c.mapping.map(s);
    (c.mapping.maps[c.mapping.maps.length - 1].forEach((e, n, r, i) => (t = i)),
      c.setSelection(Ca(e, f, c.doc.resolve(t))));
  }
  (e.focus(), e.dispatch(c.setMeta(`uiEvent`, `drop`)));
}
((L.focus = (e) => {
  ((e.input.lastFocus = Date.now()),
    e.focused ||
      (e.domObserver.stop(),
      e.dom.classList.add(`ProseMirror-focused`),
      e.domObserver.start(),
      (e.focused = !0),
      setTimeout(() => {
        e.docView &&
          e.hasFocus() &&
          !e.domObserver.currentSelection.eq(e.domSelectionRange()) &&
          ma(e);
      }, 20)));
}),
  (L.blur = (e, t) => {
    let n = t;
    e.focused &&=
      (e.domObserver.stop(),
      e.dom.classList.remove(`ProseMirror-focused`),
      e.domObserver.start(),
      n.relatedTarget && e.dom.contains(n.relatedTarget) && e.domObserver.currentSelection.clear(),
      !1);
  }),
  (L.beforeinput = (e, t) => {
    if (F && ni && t.inputType == `deleteContentBackward`) {
      e.domObserver.flushSoon();
      let { domChangeCount: t } = e.input;
      setTimeout(() => {
        if (
          e.input.domChangeCount != t ||
          (e.dom.blur(), e.focus(), e.someProp(`handleKeyDown`, (t) => t(e, zr(8, `Backspace`))))
        )
          return;
        let { $cursor: n } = e.state.selection;
        n && n.pos > 0 && e.dispatch(e.state.tr.delete(n.pos - 1, n.pos).scrollIntoView());
      }, 50);
    }
  }));
for (let e in R) L[e] = R[e];
function Xo(e, t) {
  if (e == t) return !0;
  for (let n in e) if (e[n] !== t[n]) return !1;
  for (let n in t) if (!(n in e)) return !1;
  return !0;
}
var Zo = class e {
    constructor(e, t) {
      ((this.toDOM = e), (this.spec = t || ns), (this.side = this.spec.side || 0));
    }
    map(e, t, n, r) {
      let { pos: i, deleted: a } = e.mapResult(t.from + r, this.side < 0 ? -1 : 1);
      return a ? null : new es(i - n, i - n, this);
    }
    valid() {
      return !0;
    }
    eq(t) {
      return (
        this == t ||
        (t instanceof e &&
          ((this.spec.key && this.spec.key == t.spec.key) ||
            (this.toDOM == t.toDOM && Xo(this.spec, t.spec))))
      );
    }
    destroy(e) {
      this.spec.destroy && this.spec.destroy(e);
    }
  },
  Qo = class e {
    constructor(e, t) {
      ((this.attrs = e), (this.spec = t || ns));
    }
    map(e, t, n, r) {
      let i = e.map(t.from + r, this.spec.inclusiveStart ? -1 : 1) - n,
        a = e.map(t.to + r, this.spec.inclusiveEnd ? 1 : -1) - n;
      return i >= a ? null : new es(i, a, this);
    }
    valid(e, t) {
      return t.from < t.to;
    }
    eq(t) {
      return this == t || (t instanceof e && Xo(this.attrs, t.attrs) && Xo(this.spec, t.spec));
    }
    static is(t) {
      return t.type instanceof e;
    }
    destroy() {}
  },
  $o = class e {
    constructor(e, t) {
      ((this.attrs = e), (this.spec = t || ns));
    }
    map(e, t, n, r) {
      let i = e.mapResult(t.from + r, 1);
      if (i.deleted) return null;
      let a = e.mapResult(t.to + r, -1);
      return a.deleted || a.pos <= i.pos ? null : new es(i.pos - n, a.pos - n, this);
    }
    valid(e, t) {
      let { index: n, offset: r } = e.content.findIndex(t.from),
        i;
      return r == t.from && !(i = e.child(n)).isText && r + i.nodeSize == t.to;
    }
    eq(t) {
      return this == t || (t instanceof e && Xo(this.attrs, t.attrs) && Xo(this.spec, t.spec));
    }
    destroy() {}
  },
  es = class e {
    constructor(e, t, n) {
      ((this.from = e), (this.to = t), (this.type = n));
    }
    copy(t, n) {
      return new e(t, n, this.type);
    }
    eq(e, t = 0) {
      return this.type.eq(e.type) && this.from + t == e.from && this.to + t == e.to;
    }
    map(e, t, n) {
      return this.type.map(e, this, t, n);
    }
    static widget(t, n, r) {
      return new e(t, t, new Zo(n, r));
    }
    static inline(t, n, r, i) {
      return new e(t, n, new Qo(r, i));
    }
    static node(t, n, r, i) {
      return new e(t, n, new $o(r, i));
    }
    get spec() {
      return this.type.spec;
    }
    get inline() {
      return this.type instanceof Qo;
    }
    get widget() {
      return this.type instanceof Zo;
    }
  },
  ts = [],
  ns = {},
  rs = class e {
    constructor(e, t) {
      ((this.local = e.length ? e : ts), (this.children = t.length ? t : ts));
    }
    static create(e, t) {
      return t.length ? ds(t, e, 0, ns) : z;
    }
    find(e, t, n) {
      let r = [];
      return (this.findInner(e ?? 0, t ?? 1e9, r, 0, n), r);
    }
    findInner(e, t, n, r, i) {
      for (let a = 0; a < this.local.length; a++) {
        let o = this.local[a];
        o.from <= t && o.to >= e && (!i || i(o.spec)) && n.push(o.copy(o.from + r, o.to + r));
      }
      for (let a = 0; a < this.children.length; a += 3)
        if (this.children[a] < t && this.children[a + 1] > e) {
          let o = this.children[a] + 1;
          this.children[a + 2].findInner(e - o, t - o, n, r + o, i);
        }
    }
    map(e, t, n) {
      return this == z || e.maps.length == 0 ? this : this.mapInner(e, t, 0, 0, n || ns);
    }
    mapInner(t, n, r, i, a) {
      let o;
      for (let e = 0; e < this.local.length; e++) {
        let s = this.local[e].map(t, r, i);
        s && s.type.valid(n, s) ? (o ||= []).push(s) : a.onRemove && a.onRemove(this.local[e].spec);
      }
      return this.children.length
        ? as(this.children, o || [], t, n, r, i, a)
        : o
          ? new e(o.sort(fs), ts)
          : z;
    }
    add(t, n) {
      return n.length ? (this == z ? e.create(t, n) : this.addInner(t, n, 0)) : this;
    }
    addInner(t, n, r) {
      let i,
        a = 0;
      t.forEach((e, t) => {
        let o = t + r,
          s;
        if ((s = ls(n, e, o))) {
          for (i ||= this.children.slice(); a < i.length && i[a] < t;) a += 3;
          (i[a] == t
            ? (i[a + 2] = i[a + 2].addInner(e, s, o + 1))
            : i.splice(a, 0, t, t + e.nodeSize, ds(s, e, o + 1, ns)),
            (a += 3));
        }
      });
      let o = ss(a ? us(n) : n, -r);
      for (let e = 0; e < o.length; e++) o[e].type.valid(t, o[e]) || o.splice(e--, 1);
      return new e(o.length ? this.local.concat(o).sort(fs) : this.local, i || this.children);
    }
    remove(e) {
      return e.length == 0 || this == z ? this : this.removeInner(e, 0);
    }
    removeInner(t, n) {
      let r = this.children,
        i = this.local;
      for (let e = 0; e < r.length; e += 3) {
        let i,
          a = r[e] + n,
          o = r[e + 1] + n;
        for (let e = 0, n; e < t.length; e++)
          (n = t[e]) && n.from > a && n.to < o && ((t[e] = null), (i ||= []).push(n));
        if (!i) continue;
        r == this.children && (r = this.children.slice());
        let s = r[e + 2].removeInner(i, a + 1);
        s == z ? (r.splice(e, 3), (e -= 3)) : (r[e + 2] = s);
      }
      if (i.length) {
        for (let e = 0, r; e < t.length; e++)
          if ((r = t[e]))
            for (let e = 0; e < i.length; e++)
              i[e].eq(r, n) && (i == this.local && (i = this.local.slice()), i.splice(e--, 1));
      }
      return r == this.children && i == this.local ? this : i.length || r.length ? new e(i, r) : z;
    }
    forChild(t, n) {
      if (this == z) return this;
      if (n.isLeaf) return e.empty;
      let r, i;
      for (let e = 0; e < this.children.length; e += 3)
        if (this.children[e] >= t) {
          this.children[e] == t && (r = this.children[e + 2]);
          break;
        }
      let a = t + 1,
        o = a + n.content.size;
      for (let e = 0; e < this.local.length; e++) {
        let t = this.local[e];
        if (t.from < o && t.to > a && t.type instanceof Qo) {
          let e = Math.max(a, t.from) - a,
            n = Math.min(o, t.to) - a;
          e < n && (i ||= []).push(t.copy(e, n));
        }
      }
      if (i) {
        let t = new e(i.sort(fs), ts);
        return r ? new is([t, r]) : t;
      }
      return r || z;
    }
    eq(t) {
      if (this == t) return !0;
      if (
        !(t instanceof e) ||
        this.local.length != t.local.length ||
        this.children.length != t.children.length
      )
        return !1;
      for (let e = 0; e < this.local.length; e++) if (!this.local[e].eq(t.local[e])) return !1;
      for (let e = 0; e < this.children.length; e += 3)
        if (
          this.children[e] != t.children[e] ||
          this.children[e + 1] != t.children[e + 1] ||
          !this.children[e + 2].eq(t.children[e + 2])
        )
          return !1;
      return !0;
    }
    locals(e) {
      return ps(this.localsInner(e));
    }
    localsInner(e) {
      if (this == z) return ts;
      if (e.inlineContent || !this.local.some(Qo.is)) return this.local;
      let t = [];
      for (let e = 0; e < this.local.length; e++)
        this.local[e].type instanceof Qo || t.push(this.local[e]);
      return t;
    }
    forEachSet(e) {
      e(this);
    }
  };
((rs.empty = new rs([], [])), (rs.removeOverlap = ps));
var z = rs.empty,
  is = class e {
    constructor(e) {
      this.members = e;
    }
    map(t, n) {
      let r = this.members.map((e) => e.map(t, n, ns));
      return e.from(r);
    }
    forChild(t, n) {
      if (n.isLeaf) return rs.empty;
      let r = [];
      for (let i = 0; i < this.members.length; i++) {
        let a = this.members[i].forChild(t, n);
        a != z && (a instanceof e ? (r = r.concat(a.members)) : r.push(a));
      }
      return e.from(r);
    }
    eq(t) {
      if (!(t instanceof e) || t.members.length != this.members.length) return !1;
      for (let e = 0; e < this.members.length; e++)
        if (!this.members[e].eq(t.members[e])) return !1;
      return !0;
    }
    locals(e) {
      let t,
        n = !0;
      for (let r = 0; r < this.members.length; r++) {
        let i = this.members[r].localsInner(e);
        if (i.length) {
          if (!t) t = i;
          else {
            n &&= ((t = t.slice()), !1);
            for (let e = 0; e < i.length; e++) t.push(i[e]);
          }
        }
      }
      return t ? ps(n ? t : t.sort(fs)) : ts;
    }
    static from(t) {
      switch (t.length) {
        case 0:
          return z;
        case 1:
          return t[0];
        default:
          return new e(
            t.every((e) => e instanceof rs)
              ? t
              : t.reduce((e, t) => e.concat(t instanceof rs ? t : t.members), []),
          );
      }
    }
    forEachSet(e) {
      for (let t = 0; t < this.members.length; t++) this.members[t].forEachSet(e);
    }
  };
function as(e, t, n, r, i, a, o) {
  let s = e.slice();
  for (let e = 0, t = a; e < n.maps.length; e++) {
    let r = 0;
    (n.maps[e].forEach((e, n, i, a) => {
      let o = a - i - (n - e);
      for (let i = 0; i < s.length; i += 3) {
        let a = s[i + 1];
        if (a < 0 || e > a + t - r) continue;
        let c = s[i] + t - r;
        n >= c ? (s[i + 1] = e <= c ? -2 : -1) : e >= t && o && ((s[i] += o), (s[i + 1] += o));
      }
      r += o;
    }),
      (t = n.maps[e].map(t, -1)));
  }
  let c = !1;
  for (let t = 0; t < s.length; t += 3)
    if (s[t + 1] < 0) {
      if (s[t + 1] == -2) {
        ((c = !0), (s[t + 1] = -1));
        continue;
      }
      let l = n.map(e[t] + a),
        u = l - i;
      if (u < 0 || u >= r.content.size) {
        c = !0;
        continue;
      }
      let d = n.map(e[t + 1] + a, -1) - i,
        { index: f, offset: p } = r.content.findIndex(u),
        m = r.maybeChild(f);
      if (m && p == u && p + m.nodeSize == d) {
        let r = s[t + 2].mapInner(n, m, l + 1, e[t] + a + 1, o);
        r == z ? ((s[t + 1] = -2), (c = !0)) : ((s[t] = u), (s[t + 1] = d), (s[t + 2] = r));
      } else c = !0;
    }
  if (c) {
    let c = ds(cs(s, e, t, n, i, a, o), r, 0, o);
    t = c.local;
    for (let e = 0; e < s.length; e += 3) s[e + 1] < 0 && (s.splice(e, 3), (e -= 3));
    for (let e = 0, t = 0; e < c.children.length; e += 3) {
      let n = c.children[e];
      for (; t < s.length && s[t] < n;) t += 3;
      s.splice(t, 0, c.children[e], c.children[e + 1], c.children[e + 2]);
    }
  }
  return new rs(t.sort(fs), s);
}
function ss(e, t) {
  if (!t || !e.length) return e;
  let n = [];
  for (let r = 0; r < e.length; r++) {
    let i = e[r];
    n.push(new es(i.from + t, i.to + t, i.type));
  }
  return n;
}
function cs(e, t, n, r, i, a, o) {
  function s(e, t) {
    for (let a = 0; a < e.local.length; a++) {
      let s = e.local[a].map(r, i, t);
      s ? n.push(s) : o.onRemove && o.onRemove(e.local[a].spec);
    }
    for (let n = 0; n < e.children.length; n += 3) s(e.children[n + 2], e.children[n] + t + 1);
  }
  for (let n = 0; n < e.length; n += 3) e[n + 1] == -1 && s(e[n + 2], t[n] + a + 1);
  return n;
}
function ls(e, t, n) {
  if (t.isLeaf) return null;
  let r = n + t.nodeSize,
    i = null;
  for (let t = 0, a; t < e.length; t++)
    (a = e[t]) && a.from > n && a.to < r && ((i ||= []).push(a), (e[t] = null));
  return i;
}
function us(e) {
  let t = [];
  for (let n = 0; n < e.length; n++) e[n] != null && t.push(e[n]);
  return t;
}
function ds(e, t, n, r) {
  let i = [],
    a = !1;
  t.forEach((t, o) => {
    let s = ls(e, t, o + n);
    if (s) {
      a = !0;
      let e = ds(s, t, n + o + 1, r);
      e != z && i.push(o, o + t.nodeSize, e);
    }
  });
  let o = ss(a ? us(e) : e, -n).sort(fs);
  for (let e = 0; e < o.length; e++)
    o[e].type.valid(t, o[e]) || (r.onRemove && r.onRemove(o[e].spec), o.splice(e--, 1));
  return o.length || i.length ? new rs(o, i) : z;
}
function fs(e, t) {
  return e.from - t.from || e.to - t.to;
}
function ps(e) {
  let t = e;
  for (let n = 0; n < t.length - 1; n++) {
    let r = t[n];
    if (r.from != r.to)
      for (let i = n + 1; i < t.length; i++) {
        let a = t[i];
        if (a.from == r.from)
          a.to != r.to &&
            (t == e && (t = e.slice()),
            (t[i] = a.copy(a.from, r.to)),
            ms(t, i + 1, a.copy(r.to, a.to)));
        else {
          a.from < r.to &&
            (t == e && (t = e.slice()),
            (t[n] = r.copy(r.from, a.from)),
            ms(t, i, r.copy(a.from, r.to)));
          break;
        }
      }
  }
  return t;
}
function ms(e, t, n) {
  for (; t < e.length && fs(n, e[t]) > 0;) t++;
  e.splice(t, 0, n);
}
function hs(e) {
  let t = [];
  return (
    e.someProp(`decorations`, (n) => {
      let r = n(e.state);
      r && r != z && t.push(r);
    }),
    e.cursorWrapper && t.push(rs.create(e.state.doc, [e.cursorWrapper.deco])),
    is.from(t)
  );
}
var gs = {
    childList: !0,
    characterData: !0,
    characterDataOldValue: !0,
    attributes: !0,
    attributeOldValue: !0,
    subtree: !0,
  },
  _s = Jr && Yr <= 11,
  vs = class {
    constructor() {
      ((this.anchorNode = null),
        (this.anchorOffset = 0),
        (this.focusNode = null),
        (this.focusOffset = 0));
    }
    set(e) {
      ((this.anchorNode = e.anchorNode),
        (this.anchorOffset = e.anchorOffset),
        (this.focusNode = e.focusNode),
        (this.focusOffset = e.focusOffset));
    }
    clear() {
      this.anchorNode = this.focusNode = null;
    }
    eq(e) {
      return (
        e.anchorNode == this.anchorNode &&
        e.anchorOffset == this.anchorOffset &&
        e.focusNode == this.focusNode &&
        e.focusOffset == this.focusOffset
      );
    }
  },
  ys = class {
    constructor(e, t) {
      ((this.view = e),
        (this.handleDOMChange = t),
        (this.queue = []),
        (this.flushingSoon = -1),
        (this.observer = null),
        (this.currentSelection = new vs()),
        (this.onCharData = null),
        (this.suppressingSelectionUpdates = !1),
        (this.lastChangedTextNode = null),
        (this.observer =
          window.MutationObserver &&
          new window.MutationObserver((t) => {
            for (let e = 0; e < t.length; e++) this.queue.push(t[e]);
            Jr &&
            Yr <= 11 &&
            t.some(
              (e) =>
                (e.type == `childList` && e.removedNodes.length) ||
                (e.type == `characterData` && e.oldValue.length > e.target.nodeValue.length),
            )
              ? this.flushSoon()
              : I &&
                  e.composing &&
                  t.some((e) => e.type == `childList` && e.target.nodeName == `TR`)
                ? ((e.input.badSafariComposition = !0), this.flushSoon())
                : this.flush();
          })),
        _s &&
          (this.onCharData = (e) => {
            (this.queue.push({ target: e.target, type: `characterData`, oldValue: e.prevValue }),
              this.flushSoon());
          }),
        (this.onSelectionChange = this.onSelectionChange.bind(this)));
    }
    flushSoon() {
      this.flushingSoon < 0 &&
        (this.flushingSoon = window.setTimeout(() => {
          ((this.flushingSoon = -1), this.flush());
        }, 20));
    }
    forceFlush() {
      this.flushingSoon > -1 &&
        (window.clearTimeout(this.flushingSoon), (this.flushingSoon = -1), this.flush());
    }
    start() {
      (this.observer && (this.observer.takeRecords(), this.observer.observe(this.view.dom, gs)),
        this.onCharData &&
          this.view.dom.addEventListener(`DOMCharacterDataModified`, this.onCharData),
        this.connectSelection());
    }
    stop() {
      if (this.observer) {
        let e = this.observer.takeRecords();
        if (e.length) {
          for (let t = 0; t < e.length; t++) this.queue.push(e[t]);
          window.setTimeout(() => this.flush(), 20);
        }
        this.observer.disconnect();
      }
      (this.onCharData &&
        this.view.dom.removeEventListener(`DOMCharacterDataModified`, this.onCharData),
        this.disconnectSelection());
    }
    connectSelection() {
      this.view.dom.ownerDocument.addEventListener(`selectionchange`, this.onSelectionChange);
    }
    disconnectSelection() {
      this.view.dom.ownerDocument.removeEventListener(`selectionchange`, this.onSelectionChange);
    }
    suppressSelectionUpdates() {
      ((this.suppressingSelectionUpdates = !0),
        setTimeout(() => (this.suppressingSelectionUpdates = !1), 50));
    }
    onSelectionChange() {
      if (wa(this.view)) {
        if (this.suppressingSelectionUpdates) return ma(this.view);
        if (Jr && Yr <= 11 && !this.view.state.selection.empty) {
          let e = this.view.domSelectionRange();
          if (e.focusNode && Ar(e.focusNode, e.focusOffset, e.anchorNode, e.anchorOffset))
            return this.flushSoon();
        }
        this.flush();
      }
    }
    setCurSelection() {
      this.currentSelection.set(this.view.domSelectionRange());
    }
    ignoreSelectionChange(e) {
      if (!e.focusNode) return !0;
      let t = new Set(),
        n;
      for (let n = e.focusNode; n; n = Er(n)) t.add(n);
      for (let r = e.anchorNode; r; r = Er(r))
        if (t.has(r)) {
          n = r;
          break;
        }
      let r = n && this.view.docView.nearestDesc(n);
      if (r && r.ignoreMutation({ type: `selection`, target: n.nodeType == 3 ? n.parentNode : n }))
        return (this.setCurSelection(), !0);
    }
    pendingRecords() {
      if (this.observer) for (let e of this.observer.takeRecords()) this.queue.push(e);
      return this.queue;
    }
    flush() {
      let { view: e } = this;
      if (!e.docView || this.flushingSoon > -1) return;
      let t = this.pendingRecords();
      t.length && (this.queue = []);
      let n = e.domSelectionRange(),
        r =
          !this.suppressingSelectionUpdates &&
          !this.currentSelection.eq(n) &&
          wa(e) &&
          !this.ignoreSelectionChange(n),
        i = -1,
        a = -1,
        o = !1,
        s = [];
      if (e.editable)
        for (let e = 0; e < t.length; e++) {
          let n = this.registerMutation(t[e], s);
          n &&
            ((i = i < 0 ? n.from : Math.min(n.from, i)),
            (a = a < 0 ? n.to : Math.max(n.to, a)),
            n.typeOver && (o = !0));
        }
      if (Xr && s.length) {
        let t = s.filter((e) => e.nodeName == `BR`);
        if (t.length == 2) {
          let [e, n] = t;
          e.parentNode && e.parentNode.parentNode == n.parentNode ? n.remove() : e.remove();
        } else {
          let { focusNode: n } = this.currentSelection;
          for (let r of t) {
            let t = r.parentNode;
            t && t.nodeName == `LI` && (!n || Ts(e, n) != t) && r.remove();
          }
        }
      } else if (
        (F || I) &&
        s.some((e) => e.nodeName == `BR`) &&
        (e.input.lastKeyCode == 8 || e.input.lastKeyCode == 46)
      ) {
        for (let e of s)
          if (e.nodeName == `BR` && e.parentNode) {
            let t = e.nextSibling;
            t && t.nodeType == 1 && t.contentEditable == `false` && e.parentNode.removeChild(e);
          }
      }
      let c = null;
      i < 0 &&
      r &&
      e.input.lastFocus > Date.now() - 200 &&
      Math.max(e.input.lastTouch, e.input.lastClick.time) < Date.now() - 300 &&
      Rr(n) &&
      (c = fa(e)) &&
      c.eq(j.near(e.state.doc.resolve(0), 1))
        ? ((e.input.lastFocus = 0), ma(e), this.currentSelection.set(n), e.scrollToSelection())
        : (i > -1 || r) &&
          (i > -1 && (e.docView.markDirty(i, a), Ss(e)),
          e.input.badSafariComposition && ((e.input.badSafariComposition = !1), Es(e, s)),
          this.handleDOMChange(i, a, o, s),
          e.docView && e.docView.dirty
            ? e.updateState(e.state)
            : this.currentSelection.eq(n) || ma(e),
          this.currentSelection.set(n));
    }
    registerMutation(e, t) {
      if (t.indexOf(e.target) > -1) return null;
      let n = this.view.docView.nearestDesc(e.target);
      if (
        (e.type == `attributes` &&
          (n == this.view.docView ||
            e.attributeName == `contenteditable` ||
            (e.attributeName == `style` && !e.oldValue && !e.target.getAttribute(`style`)))) ||
        !n ||
        n.ignoreMutation(e)
      )
        return null;
      if (e.type == `childList`) {
        for (let n = 0; n < e.addedNodes.length; n++) {
          let r = e.addedNodes[n];
          (t.push(r), r.nodeType == 3 && (this.lastChangedTextNode = r));
        }
        if (n.contentDOM && n.contentDOM != n.dom && !n.contentDOM.contains(e.target))
          return { from: n.posBefore, to: n.posAfter };
        let r = e.previousSibling,
          i = e.nextSibling;
        if (Jr && Yr <= 11 && e.addedNodes.length)
          for (let t = 0; t < e.addedNodes.length; t++) {
            let { previousSibling: n, nextSibling: a } = e.addedNodes[t];
            ((!n || Array.prototype.indexOf.call(e.addedNodes, n) < 0) && (r = n),
              (!a || Array.prototype.indexOf.call(e.addedNodes, a) < 0) && (i = a));
          }
        let a = r && r.parentNode == e.target ? P(r) + 1 : 0,
          o = n.localPosFromDOM(e.target, a, -1),
          s = i && i.parentNode == e.target ? P(i) : e.target.childNodes.length;
        return { from: o, to: n.localPosFromDOM(e.target, s, 1) };
      }
      return e.type == `attributes`
        ? { from: n.posAtStart - n.border, to: n.posAtEnd + n.border }
        : ((this.lastChangedTextNode = e.target),
          { from: n.posAtStart, to: n.posAtEnd, typeOver: e.target.nodeValue == e.oldValue });
    }
  },
  bs = new WeakMap(),
  xs = !1;
function Ss(e) {
  if (
    !bs.has(e) &&
    (bs.set(e, null),
    [`normal`, `nowrap`, `pre-line`].indexOf(getComputedStyle(e.dom).whiteSpace) !== -1)
  ) {
    if (((e.requiresGeckoHackNode = Xr), xs)) return;
    (console.warn(
      `ProseMirror expects the CSS white-space property to be set, preferably to 'pre-wrap'. It is recommended to load style/prosemirror.css from the prosemirror-view package.`,
    ),
      (xs = !0));
  }
}
function Cs(e, t) {
  let n = t.startContainer,
    r = t.startOffset,
    i = t.endContainer,
    a = t.endOffset,
    o = e.domAtPos(e.state.selection.anchor);
  return (
    Ar(o.node, o.offset, i, a) && ([n, r, i, a] = [i, a, n, r]),
    { anchorNode: n, anchorOffset: r, focusNode: i, focusOffset: a }
  );
}
function ws(e, t) {
  if (t.getComposedRanges) {
    let n = t.getComposedRanges(e.root)[0];
    if (n) return Cs(e, n);
  }
  let n;
  function r(e) {
    (e.preventDefault(), e.stopImmediatePropagation(), (n = e.getTargetRanges()[0]));
  }
  return (
    e.dom.addEventListener(`beforeinput`, r, !0),
    document.execCommand(`indent`),
    e.dom.removeEventListener(`beforeinput`, r, !0),
    n ? Cs(e, n) : null
  );
}
function Ts(e, t) {
  for (let n = t.parentNode; n && n != e.dom; n = n.parentNode) {
    let t = e.docView.nearestDesc(n, !0);
    if (t && t.node.isBlock) return n;
  }
  return null;
}
function Es(e, t) {
  let { focusNode: n, focusOffset: r } = e.domSelectionRange();
  for (let i of t)
    if (i.parentNode?.nodeName == `TR`) {
      let t = i.nextSibling;
      for (; t && t.nodeName != `TD` && t.nodeName != `TH`;) t = t.nextSibling;
      if (t) {
        let a = t;
        for (;;) {
          let e = a.firstChild;
          if (
            !e ||
            e.nodeType != 1 ||
            e.contentEditable == `false` ||
            /^(BR|IMG)$/.test(e.nodeName)
          )
            break;
          a = e;
        }
        (a.insertBefore(i, a.firstChild), n == i && e.domSelection().collapse(i, r));
      } else i.parentNode.removeChild(i);
    }
}
function Ds(e, t, n) {
  let { node: r, fromOffset: i, toOffset: a, from: o, to: s } = e.docView.parseRange(t, n),
    c = e.domSelectionRange(),
    l,
    u = c.anchorNode;
  if (
    (u &&
      e.dom.contains(u.nodeType == 1 ? u : u.parentNode) &&
      ((l = [{ node: u, offset: c.anchorOffset }]),
      Rr(c) || l.push({ node: c.focusNode, offset: c.focusOffset })),
    F && e.input.lastKeyCode === 8)
  )
    for (let e = a; e > i; e--) {
      let t = r.childNodes[e - 1],
        n = t.pmViewDesc;
      if (t.nodeName == `BR` && !n) {
        a = e;
        break;
      }
      if (!n || n.size) break;
    }
  let d = e.state.doc,
    f = e.someProp(`domParser`) || wt.fromSchema(e.state.schema),
    p = d.resolve(o),
    m = null,
    h = f.parse(r, {
      topNode: p.parent,
      topMatch: p.parent.contentMatchAt(p.index()),
      topOpen: !0,
      from: i,
      to: a,
      preserveWhitespace: p.parent.type.whitespace != `pre` || `full`,
      findPositions: l,
      ruleFromNode: Os,
      context: p,
    });
  if (l && l[0].pos != null) {
    let e = l[0].pos,
      t = l[1] && l[1].pos;
    ((t ??= e), (m = { anchor: e + o, head: t + o }));
  }
  return { doc: h, sel: m, from: o, to: s };
}
function Os(e) {
  let t = e.pmViewDesc;
  if (t) return t.parseRule();
  if (e.nodeName == `BR` && e.parentNode) {
    if (I && /^(ul|ol)$/i.test(e.parentNode.nodeName)) {
      let e = document.createElement(`div`);
      return (e.appendChild(document.createElement(`li`)), { skip: e });
    }
    if (e.parentNode.lastChild == e || (I && /^(tr|table)$/i.test(e.parentNode.nodeName)))
      return { ignore: !0 };
  } else if (e.nodeName == `IMG` && e.getAttribute(`mark-placeholder`)) return { ignore: !0 };
  return null;
}
var ks =
  /^(a|abbr|acronym|b|bd[io]|big|br|button|cite|code|data(list)?|del|dfn|em|i|img|ins|kbd|label|map|mark|meter|output|q|ruby|s|samp|small|span|strong|su[bp]|time|u|tt|var)$/i;
function As(e, t, n, r, i) {
  let a = e.input.compositionPendingChanges || (e.composing ? e.input.compositionID : 0);
  if (((e.input.compositionPendingChanges = 0), t < 0)) {
    let t = e.input.lastSelectionTime > Date.now() - 50 ? e.input.lastSelectionOrigin : null,
      n = fa(e, t);
    if (n && !e.state.selection.eq(n)) {
      if (
        F &&
        ni &&
        e.input.lastKeyCode === 13 &&
        Date.now() - 100 < e.input.lastKeyCodeTime &&
        e.someProp(`handleKeyDown`, (t) => t(e, zr(13, `Enter`)))
      )
        return;
      let r = e.state.tr.setSelection(n);
      (t == `pointer` ? r.setMeta(`pointer`, !0) : t == `key` && r.scrollIntoView(),
        a && r.setMeta(`composition`, a),
        e.dispatch(r));
    }
    return;
  }
  let o = e.state.doc.resolve(t),
    s = o.sharedDepth(n);
  ((t = o.before(s + 1)), (n = e.state.doc.resolve(n).after(s + 1)));
  let c = e.state.selection,
    l = Ds(e, t, n),
    u = e.state.doc,
    d = u.slice(l.from, l.to),
    f,
    p;
  (e.input.lastKeyCode === 8 && Date.now() - 100 < e.input.lastKeyCodeTime
    ? ((f = e.state.selection.to), (p = `end`))
    : ((f = e.state.selection.from), (p = `start`)),
    (e.input.lastKeyCode = null));
  let m = Fs(d.content, l.doc.content, l.from, f, p);
  if (
    (m && e.input.domChangeCount++,
    (($r && e.input.lastIOSEnter > Date.now() - 225) || ni) &&
      i.some((e) => e.nodeType == 1 && !ks.test(e.nodeName)) &&
      (!m || m.endA >= m.endB) &&
      e.someProp(`handleKeyDown`, (t) => t(e, zr(13, `Enter`))))
  ) {
    e.input.lastIOSEnter = 0;
    return;
  }
  if (!m) {
    if (
      r &&
      c instanceof M &&
      !c.empty &&
      c.$head.sameParent(c.$anchor) &&
      !e.composing &&
      !(l.sel && l.sel.anchor != l.sel.head)
    )
      m = { start: c.from, endA: c.to, endB: c.to };
    else {
      if (l.sel) {
        let t = js(e, e.state.doc, l.sel);
        if (t && !t.eq(e.state.selection)) {
          let n = e.state.tr.setSelection(t);
          (a && n.setMeta(`composition`, a), e.dispatch(n));
        }
      }
      return;
    }
  }
  (e.state.selection.from < e.state.selection.to &&
    m.start == m.endB &&
    e.state.selection instanceof M &&
    (m.start > e.state.selection.from &&
    m.start <= e.state.selection.from + 2 &&
    e.state.selection.from >= l.from
      ? (m.start = e.state.selection.from)
      : m.endA < e.state.selection.to &&
        m.endA >= e.state.selection.to - 2 &&
        e.state.selection.to <= l.to &&
        ((m.endB += e.state.selection.to - m.endA), (m.endA = e.state.selection.to))),
    Jr &&
      Yr <= 11 &&
      m.endB == m.start + 1 &&
      m.endA == m.start &&
      m.start > l.from &&
      l.doc.textBetween(m.start - l.from - 1, m.start - l.from + 1) == ` \xA0` &&
      (m.start--, m.endA--, m.endB--));
  let h = l.doc.resolveNoCache(m.start - l.from),
    g = l.doc.resolveNoCache(m.endB - l.from),
    _ = u.resolve(m.start),
    v = h.sameParent(g) && h.parent.inlineContent && _.end() >= m.endA;
  if (
    (($r &&
      e.input.lastIOSEnter > Date.now() - 225 &&
      (!v || i.some((e) => e.nodeName == `DIV` || e.nodeName == `P`))) ||
      (!v &&
        h.pos < l.doc.content.size &&
        (!h.sameParent(g) || !h.parent.inlineContent) &&
        h.pos < g.pos &&
        !/\S/.test(l.doc.textBetween(h.pos, g.pos, ``, ``)))) &&
    e.someProp(`handleKeyDown`, (t) => t(e, zr(13, `Enter`)))
  ) {
    e.input.lastIOSEnter = 0;
    return;
  }
  if (
    e.state.selection.anchor > m.start &&
    Ns(u, m.start, m.endA, h, g) &&
    e.someProp(`handleKeyDown`, (t) => t(e, zr(8, `Backspace`)))
  ) {
    ni && F && e.domObserver.suppressSelectionUpdates();
    return;
  }
  (F && m.endB == m.start && (e.input.lastChromeDelete = Date.now()),
    ni &&
      !v &&
      h.start() != g.start() &&
      g.parentOffset == 0 &&
      h.depth == g.depth &&
      l.sel &&
      l.sel.anchor == l.sel.head &&
      l.sel.head == m.endA &&
      ((m.endB -= 2),
      (g = l.doc.resolveNoCache(m.endB - l.from)),
      setTimeout(() => {
        e.someProp(`handleKeyDown`, function (t) {
          return t(e, zr(13, `Enter`));
        });
      }, 20)));
  let y = m.start,
    b = m.endA,
    x = (t) => {
      let n = t || e.state.tr.replace(y, b, l.doc.slice(m.start - l.from, m.endB - l.from));
      if (l.sel) {
        let t = js(e, n.doc, l.sel);
        t &&
          !(
            (F &&
              e.composing &&
              t.empty &&
              (m.start != m.endB || e.input.lastChromeDelete < Date.now() - 100) &&
              (t.head == y || t.head == n.mapping.map(b) - 1)) ||
            (Jr && t.empty && t.head == y)
          ) &&
          n.setSelection(t);
      }
      return (a && n.setMeta(`composition`, a), n.scrollIntoView());
    },
    S;
  if (v) {
    if (h.pos == g.pos) {
      Jr &&
        Yr <= 11 &&
        h.parentOffset == 0 &&
        (e.domObserver.suppressSelectionUpdates(), setTimeout(() => ma(e), 20));
      let t = x(e.state.tr.delete(y, b)),
        n = u.resolve(m.start).marksAcross(u.resolve(m.endA));
      (n && t.ensureMarks(n), e.dispatch(t));
    } else if (
      m.endA == m.endB &&
      (S = Ms(
        h.parent.content.cut(h.parentOffset, g.parentOffset),
        _.parent.content.cut(_.parentOffset, m.endA - _.start()),
      ))
    ) {
      let t = x(e.state.tr);
      (S.type == `add` ? t.addMark(y, b, S.mark) : t.removeMark(y, b, S.mark), e.dispatch(t));
    } else if (h.parent.child(h.index()).isText && h.index() == g.index() - +!g.textOffset) {
      let t = h.parent.textBetween(h.parentOffset, g.parentOffset),
        n = () => x(e.state.tr.insertText(t, y, b));
      e.someProp(`handleTextInput`, (r) => r(e, y, b, t, n)) || e.dispatch(n());
    } else e.dispatch(x());
  } else e.dispatch(x());
}
function js(e, t, n) {
  return Math.max(n.anchor, n.head) > t.content.size
    ? null
    : Ca(e, t.resolve(n.anchor), t.resolve(n.head));
}
function Ms(e, t) {
  let n = e.firstChild.marks,
    r = t.firstChild.marks,
    i = n,
    a = r,
    o,
    s,
    c;
  for (let e = 0; e < r.length; e++) i = r[e].removeFromSet(i);
  for (let e = 0; e < n.length; e++) a = n[e].removeFromSet(a);
  if (i.length == 1 && a.length == 0)
    ((s = i[0]), (o = `add`), (c = (e) => e.mark(s.addToSet(e.marks))));
  else if (i.length == 0 && a.length == 1)
    ((s = a[0]), (o = `remove`), (c = (e) => e.mark(s.removeFromSet(e.marks))));
  else return null;
  let l = [];
  for (let e = 0; e < t.childCount; e++) l.push(c(t.child(e)));
  if (E.from(l).eq(e)) return { mark: s, type: o };
}
function Ns(e, t, n, r, i) {
  if (n - t <= i.pos - r.pos || Ps(r, !0, !1) < i.pos) return !1;
  let a = e.resolve(t);
  if (!r.parent.isTextblock) {
    let e = a.nodeAfter;
    return e != null && n == t + e.nodeSize;
  }
  if (a.parentOffset < a.parent.content.size || !a.parent.isTextblock) return !1;
  let o = e.resolve(Ps(a, !0, !0));
  return !o.parent.isTextblock || o.pos > n || Ps(o, !0, !1) < n
    ? !1
    : r.parent.content.cut(r.parentOffset).eq(o.parent.content);
}
function Ps(e, t, n) {
  let r = e.depth,
    i = t ? e.end() : e.pos;
  for (; r > 0 && (t || e.indexAfter(r) == e.node(r).childCount);) (r--, i++, (t = !1));
  if (n) {
    let t = e.node(r).maybeChild(e.indexAfter(r));
    for (; t && !t.isLeaf;) ((t = t.firstChild), i++);
  }
  return i;
}
function Fs(e, t, n, r, i) {
  let a = e.findDiffStart(t, n);
  if (a == null) return null;
  let { a: o, b: s } = e.findDiffEnd(t, n + e.size, n + t.size);
  if (i == `end`) {
    let e = Math.max(0, a - Math.min(o, s));
    r -= o + e - a;
  }
  if (o < a && e.size < t.size) {
    let e = r <= a && r >= o ? a - r : 0;
    ((a -= e),
      a && a < t.size && Is(t.textBetween(a - 1, a + 1)) && (a += e ? 1 : -1),
      (s = a + (s - o)),
      (o = a));
  } else if (s < a) {
    let t = r <= a && r >= s ? a - r : 0;
    ((a -= t),
      a && a < e.size && Is(e.textBetween(a - 1, a + 1)) && (a += t ? 1 : -1),
      (o = a + (o - s)),
      (s = a));
  }
  return { start: a, endA: o, endB: s };
}
function Is(e) {
  if (e.length != 2) return !1;
  let t = e.charCodeAt(0),
    n = e.charCodeAt(1);
  return t >= 56320 && t <= 57343 && n >= 55296 && n <= 56319;
}
var Ls = class {
  constructor(e, t) {
    ((this._root = null),
      (this.focused = !1),
      (this.trackWrites = null),
      (this.mounted = !1),
      (this.markCursor = null),
      (this.cursorWrapper = null),
      (this.lastSelectedViewDesc = void 0),
      (this.input = new uo()),
      (this.prevDirectPlugins = []),
      (this.pluginViews = []),
      (this.requiresGeckoHackNode = !1),
      (this.dragging = null),
      (this._props = t),
      (this.state = t.state),
      (this.directPlugins = t.plugins || []),
      this.directPlugins.forEach(Ws),
      (this.dispatch = this.dispatch.bind(this)),
      (this.dom = (e && e.mount) || document.createElement(`div`)),
      e &&
        (e.appendChild
          ? e.appendChild(this.dom)
          : typeof e == `function`
            ? e(this.dom)
            : e.mount && (this.mounted = !0)),
      (this.editable = Bs(this)),
      zs(this),
      (this.nodeViews = Hs(this)),
      (this.docView = Ki(this.state.doc, Rs(this), hs(this), this.dom, this)),
      (this.domObserver = new ys(this, (e, t, n, r) => As(this, e, t, n, r))),
      this.domObserver.start(),
      fo(this),
      this.updatePluginViews());
  }
  get composing() {
    return this.input.composing;
  }
  get props() {
    if (this._props.state != this.state) {
      let e = this._props;
      this._props = {};
      for (let t in e) this._props[t] = e[t];
      this._props.state = this.state;
    }
    return this._props;
  }
  update(e) {
    e.handleDOMEvents != this._props.handleDOMEvents && ho(this);
    let t = this._props;
    ((this._props = e),
      e.plugins && (e.plugins.forEach(Ws), (this.directPlugins = e.plugins)),
      this.updateStateInner(e.state, t));
  }
  setProps(e) {
    let t = {};
    for (let e in this._props) t[e] = this._props[e];
    t.state = this.state;
    for (let n in e) t[n] = e[n];
    this.update(t);
  }
  updateState(e) {
    this.updateStateInner(e, this._props);
  }
  updateStateInner(e, t) {
    let n = this.state,
      r = !1,
      i = !1;
    (e.storedMarks && this.composing && (Io(this), (i = !0)), (this.state = e));
    let a = n.plugins != e.plugins || this._props.plugins != t.plugins;
    if (a || this._props.plugins != t.plugins || this._props.nodeViews != t.nodeViews) {
      let e = Hs(this);
      Us(e, this.nodeViews) && ((this.nodeViews = e), (r = !0));
    }
    ((a || t.handleDOMEvents != this._props.handleDOMEvents) && ho(this),
      (this.editable = Bs(this)),
      zs(this));
    let o = hs(this),
      s = Rs(this),
      c =
        n.plugins != e.plugins && !n.doc.eq(e.doc)
          ? `reset`
          : e.scrollToSelection > n.scrollToSelection
            ? `to selection`
            : `preserve`,
      l = r || !this.docView.matchesNode(e.doc, s, o);
    (l || !e.selection.eq(n.selection)) && (i = !0);
    let u = c == `preserve` && i && this.dom.style.overflowAnchor == null && li(this);
    if (i) {
      this.domObserver.stop();
      let t =
        l &&
        (Jr || F) &&
        !this.composing &&
        !n.selection.empty &&
        !e.selection.empty &&
        Vs(n.selection, e.selection);
      if (l) {
        let n = F ? (this.trackWrites = this.domSelectionRange().focusNode) : null;
        (this.composing && (this.input.compositionNode = Lo(this)),
          (r || !this.docView.update(e.doc, s, o, this)) &&
            (this.docView.updateOuterDeco(s),
            this.docView.destroy(),
            (this.docView = Ki(e.doc, s, o, this.dom, this))),
          !n || (this.trackWrites && this.dom.contains(this.trackWrites)) || (t = !0));
      }
      (t ||
      !(
        this.input.mouseDown &&
        this.domObserver.currentSelection.eq(this.domSelectionRange()) &&
        Ea(this)
      )
        ? ma(this, t)
        : (xa(this, e.selection), this.domObserver.setCurSelection()),
        this.domObserver.start());
    }
    (this.updatePluginViews(n),
      this.dragging?.node && !n.doc.eq(e.doc) && this.updateDraggedNode(this.dragging, n),
      c == `reset`
        ? (this.dom.scrollTop = 0)
        : c == `to selection`
          ? this.scrollToSelection()
          : u && di(u));
  }
  scrollToSelection() {
    let e = this.domSelectionRange().focusNode;
    if (
      e &&
      this.dom.contains(e.nodeType == 1 ? e : e.parentNode) &&
      !this.someProp(`handleScrollToSelection`, (e) => e(this))
    ) {
      if (this.state.selection instanceof N) {
        let t = this.docView.domAfterPos(this.state.selection.from);
        t.nodeType == 1 && ci(this, t.getBoundingClientRect(), e);
      } else ci(this, this.coordsAtPos(this.state.selection.head, 1), e);
    }
  }
  destroyPluginViews() {
    let e;
    for (; (e = this.pluginViews.pop());) e.destroy && e.destroy();
  }
  updatePluginViews(e) {
    if (!e || e.plugins != this.state.plugins || this.directPlugins != this.prevDirectPlugins) {
      ((this.prevDirectPlugins = this.directPlugins), this.destroyPluginViews());
      for (let e = 0; e < this.directPlugins.length; e++) {
        let t = this.directPlugins[e];
        t.spec.view && this.pluginViews.push(t.spec.view(this));
      }
      for (let e = 0; e < this.state.plugins.length; e++) {
        let t = this.state.plugins[e];
        t.spec.view && this.pluginViews.push(t.spec.view(this));
      }
    } else
      for (let t = 0; t < this.pluginViews.length; t++) {
        let n = this.pluginViews[t];
        n.update && n.update(this, e);
      }
  }
  updateDraggedNode(e, t) {
    let n = e.node,
      r = -1;
    if (this.state.doc.nodeAt(n.from) == n.node) r = n.from;
    else {
      let e = n.from + (this.state.doc.content.size - t.doc.content.size);
      (e > 0 && this.state.doc.nodeAt(e)) == n.node && (r = e);
    }
    this.dragging = new Ko(e.slice, e.move, r < 0 ? void 0 : N.create(this.state.doc, r));
  }
  someProp(e, t) {
    let n = this._props && this._props[e],
      r;
    if (n != null && (r = t ? t(n) : n)) return r;
    for (let n = 0; n < this.directPlugins.length; n++) {
      let i = this.directPlugins[n].props[e];
      if (i != null && (r = t ? t(i) : i)) return r;
    }
    let i = this.state.plugins;
    if (i)
      for (let n = 0; n < i.length; n++) {
        let a = i[n].props[e];
        if (a != null && (r = t ? t(a) : a)) return r;
      }
  }
  hasFocus() {
    if (Jr) {
      let e = this.root.activeElement;
      if (e == this.dom) return !0;
      if (!e || !this.dom.contains(e)) return !1;
      for (; e && this.dom != e && this.dom.contains(e);) {
        if (e.contentEditable == `false`) return !1;
        e = e.parentElement;
      }
      return !0;
    }
    return this.root.activeElement == this.dom;
  }
  focus() {
    (this.domObserver.stop(), this.editable && mi(this.dom), ma(this), this.domObserver.start());
  }
  get root() {
    let e = this._root;
    if (e == null) {
      for (let e = this.dom.parentNode; e; e = e.parentNode)
        if (e.nodeType == 9 || (e.nodeType == 11 && e.host))
          return (
            e.getSelection ||
              (Object.getPrototypeOf(e).getSelection = () => e.ownerDocument.getSelection()),
            (this._root = e)
          );
    }
    return e || document;
  }
  updateRoot() {
    this._root = null;
  }
  posAtCoords(e) {
    return Si(this, e);
  }
  coordsAtPos(e, t = 1) {
    return Ei(this, e, t);
  }
  domAtPos(e, t = 0) {
    return this.docView.domFromPos(e, t);
  }
  nodeDOM(e) {
    let t = this.docView.descAt(e);
    return t ? t.nodeDOM : null;
  }
  posAtDOM(e, t, n = -1) {
    let r = this.docView.posFromDOM(e, t, n);
    if (r == null) throw RangeError(`DOM position not inside the editor`);
    return r;
  }
  endOfTextblock(e, t) {
    return Ii(this, t || this.state, e);
  }
  pasteHTML(e, t) {
    return Wo(this, ``, e, !1, t || new ClipboardEvent(`paste`));
  }
  pasteText(e, t) {
    return Wo(this, e, null, !0, t || new ClipboardEvent(`paste`));
  }
  serializeForClipboard(e) {
    return Ka(this, e);
  }
  destroy() {
    this.docView &&
      (mo(this),
      this.destroyPluginViews(),
      this.mounted
        ? (this.docView.update(this.state.doc, [], hs(this), this), (this.dom.textContent = ``))
        : this.dom.parentNode && this.dom.parentNode.removeChild(this.dom),
      this.docView.destroy(),
      (this.docView = null),
      kr());
  }
  get isDestroyed() {
    return this.docView == null;
  }
  dispatchEvent(e) {
    return vo(this, e);
  }
  domSelectionRange() {
    let e = this.domSelection();
    return e
      ? (I && this.root.nodeType === 11 && Br(this.dom.ownerDocument) == this.dom && ws(this, e)) ||
          e
      : { focusNode: null, focusOffset: 0, anchorNode: null, anchorOffset: 0 };
  }
  domSelection() {
    return this.root.getSelection();
  }
};
Ls.prototype.dispatch = function (e) {
  let t = this._props.dispatchTransaction;
  t ? t.call(this, e) : this.updateState(this.state.apply(e));
};
function Rs(e) {
  let t = Object.create(null);
  return (
    (t.class = `ProseMirror`),
    (t.contenteditable = String(e.editable)),
    e.someProp(`attributes`, (n) => {
      if ((typeof n == `function` && (n = n(e.state)), n))
        for (let e in n)
          e == `class`
            ? (t.class += ` ` + n[e])
            : e == `style`
              ? (t.style = (t.style ? t.style + `;` : ``) + n[e])
              : !t[e] && e != `contenteditable` && e != `nodeName` && (t[e] = String(n[e]));
    }),
    (t.translate ||= `no`),
    [es.node(0, e.state.doc.content.size, t)]
  );
}
function zs(e) {
  if (e.markCursor) {
    let t = document.createElement(`img`);
    ((t.className = `ProseMirror-separator`),
      t.setAttribute(`mark-placeholder`, `true`),
      t.setAttribute(`alt`, ``),
      (e.cursorWrapper = {
        dom: t,
        deco: es.widget(e.state.selection.from, t, { raw: !0, marks: e.markCursor }),
      }));
  } else e.cursorWrapper = null;
}
function Bs(e) {
  return !e.someProp(`editable`, (t) => t(e.state) === !1);
}
function Vs(e, t) {
  let n = Math.min(e.$anchor.sharedDepth(e.head), t.$anchor.sharedDepth(t.head));
  return e.$anchor.start(n) != t.$anchor.start(n);
}
function Hs(e) {
  let t = Object.create(null);
  function n(e) {
    for (let n in e) Object.prototype.hasOwnProperty.call(t, n) || (t[n] = e[n]);
  }
  return (e.someProp(`nodeViews`, n), e.someProp(`markViews`, n), t);
}
function Us(e, t) {
  let n = 0,
    r = 0;
  for (let r in e) {
    if (e[r] != t[r]) return !0;
    n++;
  }
  for (let e in t) r++;
  return n != r;
}
function Ws(e) {
  if (e.spec.state || e.spec.filterTransaction || e.spec.appendTransaction)
    throw RangeError(`Plugins passed directly to the view must not have a state component`);
}
for (
  var Gs = {
      8: `Backspace`,
      9: `Tab`,
      10: `Enter`,
      12: `NumLock`,
      13: `Enter`,
      16: `Shift`,
      17: `Control`,
      18: `Alt`,
      20: `CapsLock`,
      27: `Escape`,
      32: ` `,
      33: `PageUp`,
      34: `PageDown`,
      35: `End`,
      36: `Home`,
      37: `ArrowLeft`,
      38: `ArrowUp`,
      39: `ArrowRight`,
      40: `ArrowDown`,
      44: `PrintScreen`,
      45: `Insert`,
      46: `Delete`,
      59: `;`,
      61: `=`,
      91: `Meta`,
      92: `Meta`,
      106: `*`,
      107: `+`,
      108: `,`,
      109: `-`,
      110: `.`,
      111: `/`,
      144: `NumLock`,
      145: `ScrollLock`,
      160: `Shift`,
      161: `Shift`,
      162: `Control`,
      163: `Control`,
      164: `Alt`,
      165: `Alt`,
      173: `-`,
      186: `;`,
      187: `=`,
      188: `,`,
      189: `-`,
      190: `.`,
      191: `/`,
      192: '`',
      219: `[`,
      220: `\\`,
      221: `]`,
      222: `'`,
    },
    Ks = {
      48: `)`,
      49: `!`,
      50: `@`,
      51: `#`,
      52: `$`,
      53: `%`,
      54: `^`,
      55: `&`,
      56: `*`,
      57: `(`,
      59: `:`,
      61: `+`,
      173: `_`,
      186: `:`,
      187: `+`,
      188: `<`,
      189: `_`,
      190: `>`,
      191: `?`,
      192: `~`,
      219: `{`,
      220: `|`,
      221: `}`,
      222: `"`,
    },
    qs = typeof navigator < `u` && /Mac/.test(navigator.platform),
    Js =
      typeof navigator < `u` &&
      /MSIE \d|Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(navigator.userAgent),
    B = 0;
  B < 10;
  B++
)
  Gs[48 + B] = Gs[96 + B] = String(B);
for (var B = 1; B <= 24; B++) Gs[B + 111] = `F` + B;
for (var B = 65; B <= 90; B++)
  ((Gs[B] = String.fromCharCode(B + 32)), (Ks[B] = String.fromCharCode(B)));
for (var Ys in Gs) Ks.hasOwnProperty(Ys) || (Ks[Ys] = Gs[Ys]);
function Xs(e) {
  var t =
    (!(
      (qs && e.metaKey && e.shiftKey && !e.ctrlKey && !e.altKey) ||
      (Js && e.shiftKey && e.key && e.key.length == 1) ||
      e.key == `Unidentified`
    ) &&
      e.key) ||
    (e.shiftKey ? Ks : Gs)[e.keyCode] ||
    e.key ||
    `Unidentified`;
  return (
    t == `Esc` && (t = `Escape`),
    t == `Del` && (t = `Delete`),
    t == `Left` && (t = `ArrowLeft`),
    t == `Up` && (t = `ArrowUp`),
    t == `Right` && (t = `ArrowRight`),
    t == `Down` && (t = `ArrowDown`),
    t
  );
}
var Zs = typeof navigator < `u` && /Mac|iP(hone|[oa]d)/.test(navigator.platform),
  Qs = typeof navigator < `u` && /Win/.test(navigator.platform);
function $s(e) {
  let t = e.split(/-(?!$)/),
    n = t[t.length - 1];
  n == `Space` && (n = ` `);
  let r, i, a, o;
  for (let e = 0; e < t.length - 1; e++) {
    let n = t[e];
    if (/^(cmd|meta|m)$/i.test(n)) o = !0;
    else if (/^a(lt)?$/i.test(n)) r = !0;
    else if (/^(c|ctrl|control)$/i.test(n)) i = !0;
    else if (/^s(hift)?$/i.test(n)) a = !0;
    else if (/^mod$/i.test(n)) Zs ? (o = !0) : (i = !0);
    else throw Error(`Unrecognized modifier name: ` + n);
  }
  return (
    r && (n = `Alt-` + n),
    i && (n = `Ctrl-` + n),
    o && (n = `Meta-` + n),
    a && (n = `Shift-` + n),
    n
  );
}
function ec(e) {
  let t = Object.create(null);
  for (let n in e) t[$s(n)] = e[n];
  return t;
}
function tc(e, t, n = !0) {
  return (
    t.altKey && (e = `Alt-` + e),
    t.ctrlKey && (e = `Ctrl-` + e),
    t.metaKey && (e = `Meta-` + e),
    n && t.shiftKey && (e = `Shift-` + e),
    e
  );
}
function nc(e) {
  return new Sr({ props: { handleKeyDown: rc(e) } });
}
function rc(e) {
  let t = ec(e);
  return function (e, n) {
    let r = Xs(n),
      i,
      a = t[tc(r, n)];
    if (a && a(e.state, e.dispatch, e)) return !0;
    if (r.length == 1 && r != ` `) {
      if (n.shiftKey) {
        let i = t[tc(r, n, !1)];
        if (i && i(e.state, e.dispatch, e)) return !0;
      }
      if (
        (n.altKey || n.metaKey || n.ctrlKey) &&
        !(Qs && n.ctrlKey && n.altKey) &&
        (i = Gs[n.keyCode]) &&
        i != r
      ) {
        let r = t[tc(i, n)];
        if (r && r(e.state, e.dispatch, e)) return !0;
      }
    }
    return !1;
  };
}
var ic, ac;
if (typeof WeakMap < `u`) {
  let e = new WeakMap();
  ((ic = (t) => e.get(t)), (ac = (t, n) => (e.set(t, n), n)));
} else {
  let e = [],
    t = 0;
  ((ic = (t) => {
    for (let n = 0; n < e.length; n += 2) if (e[n] == t) return e[n + 1];
  }),
    (ac = (n, r) => (t == 10 && (t = 0), (e[t++] = n), (e[t++] = r))));
}
var V = class {
  constructor(e, t, n, r) {
    ((this.width = e), (this.height = t), (this.map = n), (this.problems = r));
  }
  findCell(e) {
    for (let t = 0; t < this.map.length; t++) {
      let n = this.map[t];
      if (n != e) continue;
      let r = t % this.width,
        i = (t / this.width) | 0,
        a = r + 1,
        o = i + 1;
      for (let e = 1; a < this.width && this.map[t + e] == n; e++) a++;
      for (let e = 1; o < this.height && this.map[t + this.width * e] == n; e++) o++;
      return { left: r, top: i, right: a, bottom: o };
    }
    throw RangeError(`No cell with offset ${e} found`);
  }
  colCount(e) {
    for (let t = 0; t < this.map.length; t++) if (this.map[t] == e) return t % this.width;
    throw RangeError(`No cell with offset ${e} found`);
  }
  nextCell(e, t, n) {
    let { left: r, right: i, top: a, bottom: o } = this.findCell(e);
    return t == `horiz`
      ? (n < 0 ? r == 0 : i == this.width)
        ? null
        : this.map[a * this.width + (n < 0 ? r - 1 : i)]
      : (n < 0 ? a == 0 : o == this.height)
        ? null
        : this.map[r + this.width * (n < 0 ? a - 1 : o)];
  }
  rectBetween(e, t) {
    let { left: n, right: r, top: i, bottom: a } = this.findCell(e),
      { left: o, right: s, top: c, bottom: l } = this.findCell(t);
    return {
      left: Math.min(n, o),
      top: Math.min(i, c),
      right: Math.max(r, s),
      bottom: Math.max(a, l),
    };
  }
  cellsInRect(e) {
    let t = [],
      n = {};
    for (let r = e.top; r < e.bottom; r++)
      for (let i = e.left; i < e.right; i++) {
        let a = r * this.width + i,
          o = this.map[a];
        n[o] ||
          ((n[o] = !0),
          (i == e.left && i && this.map[a - 1] == o) ||
            (r == e.top && r && this.map[a - this.width] == o) ||
            t.push(o));
      }
    return t;
  }
  positionAt(e, t, n) {
    for (let r = 0, i = 0; ; r++) {
      let a = i + n.child(r).nodeSize;
      if (r == e) {
        let n = t + e * this.width,
          r = (e + 1) * this.width;
        for (; n < r && this.map[n] < i;) n++;
        return n == r ? a - 1 : this.map[n];
      }
      i = a;
    }
  }
  static get(e) {
    return ic(e) || ac(e, oc(e));
  }
};
function oc(e) {
  if (e.type.spec.tableRole != `table`) throw RangeError(`Not a table node: ` + e.type.name);
  let t = sc(e),
    n = e.childCount,
    r = [],
    i = 0,
    a = null,
    o = [];
  for (let e = 0, i = t * n; e < i; e++) r[e] = 0;
  for (let s = 0, c = 0; s < n; s++) {
    let l = e.child(s);
    c++;
    for (let e = 0; ; e++) {
      for (; i < r.length && r[i] != 0;) i++;
      if (e == l.childCount) break;
      let u = l.child(e),
        { colspan: d, rowspan: f, colwidth: p } = u.attrs;
      for (let e = 0; e < f; e++) {
        if (e + s >= n) {
          (a ||= []).push({ type: `overlong_rowspan`, pos: c, n: f - e });
          break;
        }
        let l = i + e * t;
        for (let e = 0; e < d; e++) {
          r[l + e] == 0
            ? (r[l + e] = c)
            : (a ||= []).push({ type: `collision`, row: s, pos: c, n: d - e });
          let n = p && p[e];
          if (n) {
            let r = ((l + e) % t) * 2,
              i = o[r];
            i == null || (i != n && o[r + 1] == 1)
              ? ((o[r] = n), (o[r + 1] = 1))
              : i == n && o[r + 1]++;
          }
        }
      }
      ((i += d), (c += u.nodeSize));
    }
    let u = (s + 1) * t,
      d = 0;
    for (; i < u;) r[i++] == 0 && d++;
    (d && (a ||= []).push({ type: `missing`, row: s, n: d }), c++);
  }
  (t === 0 || n === 0) && (a ||= []).push({ type: `zero_sized` });
  let s = new V(t, n, r, a),
    c = !1;
  for (let e = 0; !c && e < o.length; e += 2) o[e] != null && o[e + 1] < n && (c = !0);
  return (c && cc(s, o, e), s);
}
function sc(e) {
  let t = -1,
    n = !1;
  for (let r = 0; r < e.childCount; r++) {
    let i = e.child(r),
      a = 0;
    if (n)
      for (let t = 0; t < r; t++) {
        let n = e.child(t);
        for (let e = 0; e < n.childCount; e++) {
          let i = n.child(e);
          t + i.attrs.rowspan > r && (a += i.attrs.colspan);
        }
      }
    for (let e = 0; e < i.childCount; e++) {
      let t = i.child(e);
      ((a += t.attrs.colspan), t.attrs.rowspan > 1 && (n = !0));
    }
    t == -1 ? (t = a) : t != a && (t = Math.max(t, a));
  }
  return t;
}
function cc(e, t, n) {
  e.problems ||= [];
  let r = {};
  for (let i = 0; i < e.map.length; i++) {
    let a = e.map[i];
    if (r[a]) continue;
    r[a] = !0;
    let o = n.nodeAt(a);
    if (!o) throw RangeError(`No cell with offset ${a} found`);
    let s = null,
      c = o.attrs;
    for (let n = 0; n < c.colspan; n++) {
      let r = t[((i + n) % e.width) * 2];
      r == null || (c.colwidth && c.colwidth[n] == r) || ((s ||= lc(c))[n] = r);
    }
    s && e.problems.unshift({ type: `colwidth mismatch`, pos: a, colwidth: s });
  }
}
function lc(e) {
  if (e.colwidth) return e.colwidth.slice();
  let t = [];
  for (let n = 0; n < e.colspan; n++) t.push(0);
  return t;
}
function uc(e) {
  let t = e.cached.tableNodeTypes;
  if (!t) {
    t = e.cached.tableNodeTypes = {};
    for (let n in e.nodes) {
      let r = e.nodes[n],
        i = r.spec.tableRole;
      i && (t[i] = r);
    }
  }
  return t;
}
var dc = new Tr(`selectingCells`);
function fc(e) {
  for (let t = e.depth - 1; t > 0; t--)
    if (e.node(t).type.spec.tableRole == `row`) return e.node(0).resolve(e.before(t + 1));
  return null;
}
function pc(e) {
  let t = e.selection.$head;
  for (let e = t.depth; e > 0; e--) if (t.node(e).type.spec.tableRole == `row`) return !0;
  return !1;
}
function mc(e) {
  let t = e.selection;
  if (`$anchorCell` in t && t.$anchorCell)
    return t.$anchorCell.pos > t.$headCell.pos ? t.$anchorCell : t.$headCell;
  if (`node` in t && t.node && t.node.type.spec.tableRole == `cell`) return t.$anchor;
  let n = fc(t.$head) || hc(t.$head);
  if (n) return n;
  throw RangeError(`No cell found around position ${t.head}`);
}
function hc(e) {
  for (let t = e.nodeAfter, n = e.pos; t; t = t.firstChild, n++) {
    let r = t.type.spec.tableRole;
    if (r == `cell` || r == `header_cell`) return e.doc.resolve(n);
  }
  for (let t = e.nodeBefore, n = e.pos; t; t = t.lastChild, n--) {
    let r = t.type.spec.tableRole;
    if (r == `cell` || r == `header_cell`) return e.doc.resolve(n - t.nodeSize);
  }
}
function gc(e) {
  return e.parent.type.spec.tableRole == `row` && !!e.nodeAfter;
}
function _c(e) {
  return e.node(0).resolve(e.pos + e.nodeAfter.nodeSize);
}
function vc(e, t) {
  return e.depth == t.depth && e.pos >= t.start(-1) && e.pos <= t.end(-1);
}
function yc(e, t, n) {
  let r = e.node(-1),
    i = V.get(r),
    a = e.start(-1),
    o = i.nextCell(e.pos - a, t, n);
  return o == null ? null : e.node(0).resolve(a + o);
}
function bc(e, t, n = 1) {
  let r = { ...e, colspan: e.colspan - n };
  return (
    r.colwidth &&
      ((r.colwidth = r.colwidth.slice()),
      r.colwidth.splice(t, n),
      r.colwidth.some((e) => e > 0) || (r.colwidth = null)),
    r
  );
}
function xc(e, t, n = 1) {
  let r = { ...e, colspan: e.colspan + n };
  if (r.colwidth) {
    r.colwidth = r.colwidth.slice();
    for (let e = 0; e < n; e++) r.colwidth.splice(t, 0, 0);
  }
  return r;
}
function Sc(e, t, n) {
  let r = uc(t.type.schema).header_cell;
  for (let i = 0; i < e.height; i++) if (t.nodeAt(e.map[n + i * e.width]).type != r) return !1;
  return !0;
}
var H = class e extends j {
  constructor(e, t = e) {
    let n = e.node(-1),
      r = V.get(n),
      i = e.start(-1),
      a = r.rectBetween(e.pos - i, t.pos - i),
      o = e.node(0),
      s = r.cellsInRect(a).filter((e) => e != t.pos - i);
    s.unshift(t.pos - i);
    let c = s.map((e) => {
      let t = n.nodeAt(e);
      if (!t) throw RangeError(`No cell with offset ${e} found`);
      let r = i + e + 1;
      return new rr(o.resolve(r), o.resolve(r + t.content.size));
    });
    (super(c[0].$from, c[0].$to, c), (this.$anchorCell = e), (this.$headCell = t));
  }
  map(t, n) {
    let r = t.resolve(n.map(this.$anchorCell.pos)),
      i = t.resolve(n.map(this.$headCell.pos));
    if (gc(r) && gc(i) && vc(r, i)) {
      let t = this.$anchorCell.node(-1) != r.node(-1);
      return t && this.isRowSelection()
        ? e.rowSelection(r, i)
        : t && this.isColSelection()
          ? e.colSelection(r, i)
          : new e(r, i);
    }
    return M.between(r, i);
  }
  content() {
    let e = this.$anchorCell.node(-1),
      t = V.get(e),
      n = this.$anchorCell.start(-1),
      r = t.rectBetween(this.$anchorCell.pos - n, this.$headCell.pos - n),
      i = {},
      a = [];
    for (let n = r.top; n < r.bottom; n++) {
      let o = [];
      for (let a = n * t.width + r.left, s = r.left; s < r.right; s++, a++) {
        let n = t.map[a];
        if (i[n]) continue;
        i[n] = !0;
        let s = t.findCell(n),
          c = e.nodeAt(n);
        if (!c) throw RangeError(`No cell with offset ${n} found`);
        let l = r.left - s.left,
          u = s.right - r.right;
        if (l > 0 || u > 0) {
          let e = c.attrs;
          if (
            (l > 0 && (e = bc(e, 0, l)), u > 0 && (e = bc(e, e.colspan - u, u)), s.left < r.left)
          ) {
            if (((c = c.type.createAndFill(e)), !c))
              throw RangeError(`Could not create cell with attrs ${JSON.stringify(e)}`);
          } else c = c.type.create(e, c.content);
        }
        if (s.top < r.top || s.bottom > r.bottom) {
          let e = { ...c.attrs, rowspan: Math.min(s.bottom, r.bottom) - Math.max(s.top, r.top) };
          c = s.top < r.top ? c.type.createAndFill(e) : c.type.create(e, c.content);
        }
        o.push(c);
      }
      a.push(e.child(n).copy(E.from(o)));
    }
    let o = this.isColSelection() && this.isRowSelection() ? e : a;
    return new O(E.from(o), 1, 1);
  }
  replace(e, t = O.empty) {
    let n = e.steps.length,
      r = this.ranges;
    for (let i = 0; i < r.length; i++) {
      let { $from: a, $to: o } = r[i],
        s = e.mapping.slice(n);
      e.replace(s.map(a.pos), s.map(o.pos), i ? O.empty : t);
    }
    let i = j.findFrom(e.doc.resolve(e.mapping.slice(n).map(this.to)), -1);
    i && e.setSelection(i);
  }
  replaceWith(e, t) {
    this.replace(e, new O(E.from(t), 0, 0));
  }
  forEachCell(e) {
    let t = this.$anchorCell.node(-1),
      n = V.get(t),
      r = this.$anchorCell.start(-1),
      i = n.cellsInRect(n.rectBetween(this.$anchorCell.pos - r, this.$headCell.pos - r));
    for (let n = 0; n < i.length; n++) e(t.nodeAt(i[n]), r + i[n]);
  }
  isColSelection() {
    let e = this.$anchorCell.index(-1),
      t = this.$headCell.index(-1);
    if (Math.min(e, t) > 0) return !1;
    let n = e + this.$anchorCell.nodeAfter.attrs.rowspan,
      r = t + this.$headCell.nodeAfter.attrs.rowspan;
    return Math.max(n, r) == this.$headCell.node(-1).childCount;
  }
  static colSelection(t, n = t) {
    let r = t.node(-1),
      i = V.get(r),
      a = t.start(-1),
      o = i.findCell(t.pos - a),
      s = i.findCell(n.pos - a),
      c = t.node(0);
    return (
      o.top <= s.top
        ? (o.top > 0 && (t = c.resolve(a + i.map[o.left])),
          s.bottom < i.height && (n = c.resolve(a + i.map[i.width * (i.height - 1) + s.right - 1])))
        : (s.top > 0 && (n = c.resolve(a + i.map[s.left])),
          o.bottom < i.height &&
            (t = c.resolve(a + i.map[i.width * (i.height - 1) + o.right - 1]))),
      new e(t, n)
    );
  }
  isRowSelection() {
    let e = this.$anchorCell.node(-1),
      t = V.get(e),
      n = this.$anchorCell.start(-1),
      r = t.colCount(this.$anchorCell.pos - n),
      i = t.colCount(this.$headCell.pos - n);
    if (Math.min(r, i) > 0) return !1;
    let a = r + this.$anchorCell.nodeAfter.attrs.colspan,
      o = i + this.$headCell.nodeAfter.attrs.colspan;
    return Math.max(a, o) == t.width;
  }
  eq(t) {
    return (
      t instanceof e &&
      t.$anchorCell.pos == this.$anchorCell.pos &&
      t.$headCell.pos == this.$headCell.pos
    );
  }
  static rowSelection(t, n = t) {
    let r = t.node(-1),
      i = V.get(r),
      a = t.start(-1),
      o = i.findCell(t.pos - a),
      s = i.findCell(n.pos - a),
      c = t.node(0);
    return (
      o.left <= s.left
        ? (o.left > 0 && (t = c.resolve(a + i.map[o.top * i.width])),
          s.right < i.width && (n = c.resolve(a + i.map[i.width * (s.top + 1) - 1])))
        : (s.left > 0 && (n = c.resolve(a + i.map[s.top * i.width])),
          o.right < i.width && (t = c.resolve(a + i.map[i.width * (o.top + 1) - 1]))),
      new e(t, n)
    );
  }
  toJSON() {
    return { type: `cell`, anchor: this.$anchorCell.pos, head: this.$headCell.pos };
  }
  static fromJSON(t, n) {
    return new e(t.resolve(n.anchor), t.resolve(n.head));
  }
  static create(t, n, r = n) {
    return new e(t.resolve(n), t.resolve(r));
  }
  getBookmark() {
    return new Cc(this.$anchorCell.pos, this.$headCell.pos);
  }
};
((H.prototype.visible = !1), j.jsonID(`cell`, H));
var Cc = class e {
  constructor(e, t) {
    ((this.anchor = e), (this.head = t));
  }
  map(t) {
    return new e(t.map(this.anchor), t.map(this.head));
  }
  resolve(e) {
    let t = e.resolve(this.anchor),
      n = e.resolve(this.head);
    return t.parent.type.spec.tableRole == `row` &&
      n.parent.type.spec.tableRole == `row` &&
      t.index() < t.parent.childCount &&
      n.index() < n.parent.childCount &&
      vc(t, n)
      ? new H(t, n)
      : j.near(n, 1);
  }
};
function wc(e) {
  if (!(e.selection instanceof H)) return null;
  let t = [];
  return (
    e.selection.forEachCell((e, n) => {
      t.push(es.node(n, n + e.nodeSize, { class: `selectedCell` }));
    }),
    rs.create(e.doc, t)
  );
}
function Tc({ $from: e, $to: t }) {
  if (e.pos == t.pos || e.pos < t.pos - 6) return !1;
  let n = e.pos,
    r = t.pos,
    i = e.depth;
  for (; i >= 0 && !(e.after(i + 1) < e.end(i)); i--, n++);
  for (let e = t.depth; e >= 0 && !(t.before(e + 1) > t.start(e)); e--, r--);
  return n == r && /row|table/.test(e.node(i).type.spec.tableRole);
}
function Ec({ $from: e, $to: t }) {
  let n, r;
  for (let t = e.depth; t > 0; t--) {
    let r = e.node(t);
    if (r.type.spec.tableRole === `cell` || r.type.spec.tableRole === `header_cell`) {
      n = r;
      break;
    }
  }
  for (let e = t.depth; e > 0; e--) {
    let n = t.node(e);
    if (n.type.spec.tableRole === `cell` || n.type.spec.tableRole === `header_cell`) {
      r = n;
      break;
    }
  }
  return n !== r && t.parentOffset === 0;
}
function Dc(e, t, n) {
  let r = (t || e).selection,
    i = (t || e).doc,
    a,
    o;
  if (r instanceof N && (o = r.node.type.spec.tableRole)) {
    if (o == `cell` || o == `header_cell`) a = H.create(i, r.from);
    else if (o == `row`) {
      let e = i.resolve(r.from + 1);
      a = H.rowSelection(e, e);
    } else if (!n) {
      let e = V.get(r.node),
        t = r.from + 1,
        n = t + e.map[e.width * e.height - 1];
      a = H.create(i, t + 1, n);
    }
  } else
    r instanceof M && Tc(r)
      ? (a = M.create(i, r.from))
      : r instanceof M && Ec(r) && (a = M.create(i, r.$from.start(), r.$from.end()));
  return (a && (t ||= e.tr).setSelection(a), t);
}
var Oc = new Tr(`fix-tables`);
function kc(e, t, n, r) {
  let i = e.childCount,
    a = t.childCount;
  outer: for (let o = 0, s = 0; o < a; o++) {
    let a = t.child(o);
    for (let t = s, r = Math.min(i, o + 3); t < r; t++)
      if (e.child(t) == a) {
        ((s = t + 1), (n += a.nodeSize));
        continue outer;
      }
    (r(a, n),
      s < i && e.child(s).sameMarkup(a)
        ? kc(e.child(s), a, n + 1, r)
        : a.nodesBetween(0, a.content.size, r, n + 1),
      (n += a.nodeSize));
  }
}
function Ac(e, t) {
  let n,
    r = (t, r) => {
      t.type.spec.tableRole == `table` && (n = jc(e, t, r, n));
    };
  return (t ? t.doc != e.doc && kc(t.doc, e.doc, 0, r) : e.doc.descendants(r), n);
}
function jc(e, t, n, r) {
  let i = V.get(t);
  if (!i.problems) return r;
  r ||= e.tr;
  let a = [];
  for (let e = 0; e < i.height; e++) a.push(0);
  for (let e = 0; e < i.problems.length; e++) {
    let o = i.problems[e];
    if (o.type == `collision`) {
      let e = t.nodeAt(o.pos);
      if (!e) continue;
      let i = e.attrs;
      for (let e = 0; e < i.rowspan; e++) a[o.row + e] += o.n;
      r.setNodeMarkup(r.mapping.map(n + 1 + o.pos), null, bc(i, i.colspan - o.n, o.n));
    } else if (o.type == `missing`) a[o.row] += o.n;
    else if (o.type == `overlong_rowspan`) {
      let e = t.nodeAt(o.pos);
      if (!e) continue;
      r.setNodeMarkup(r.mapping.map(n + 1 + o.pos), null, {
        ...e.attrs,
        rowspan: e.attrs.rowspan - o.n,
      });
    } else if (o.type == `colwidth mismatch`) {
      let e = t.nodeAt(o.pos);
      if (!e) continue;
      r.setNodeMarkup(r.mapping.map(n + 1 + o.pos), null, { ...e.attrs, colwidth: o.colwidth });
    } else if (o.type == `zero_sized`) {
      let e = r.mapping.map(n);
      r.delete(e, e + t.nodeSize);
    }
  }
  let o, s;
  for (let e = 0; e < a.length; e++) a[e] && ((o ??= e), (s = e));
  for (let c = 0, l = n + 1; c < i.height; c++) {
    let n = t.child(c),
      i = l + n.nodeSize,
      u = a[c];
    if (u > 0) {
      let t = `cell`;
      n.firstChild && (t = n.firstChild.type.spec.tableRole);
      let a = [];
      for (let n = 0; n < u; n++) {
        let n = uc(e.schema)[t].createAndFill();
        n && a.push(n);
      }
      let d = (c == 0 || o == c - 1) && s == c ? l + 1 : i - 1;
      r.insert(r.mapping.map(d), a);
    }
    l = i;
  }
  return r.setMeta(Oc, { fixTables: !0 });
}
function Mc(e) {
  let t = e.selection,
    n = mc(e),
    r = n.node(-1),
    i = n.start(-1),
    a = V.get(r);
  return {
    ...(t instanceof H
      ? a.rectBetween(t.$anchorCell.pos - i, t.$headCell.pos - i)
      : a.findCell(n.pos - i)),
    tableStart: i,
    map: a,
    table: r,
  };
}
function Nc(e, { map: t, tableStart: n, table: r }, i) {
  let a = i > 0 ? -1 : 0;
  Sc(t, r, i + a) && (a = i == 0 || i == t.width ? null : 0);
  for (let o = 0; o < t.height; o++) {
    let s = o * t.width + i;
    if (i > 0 && i < t.width && t.map[s - 1] == t.map[s]) {
      let a = t.map[s],
        c = r.nodeAt(a);
      (e.setNodeMarkup(e.mapping.map(n + a), null, xc(c.attrs, i - t.colCount(a))),
        (o += c.attrs.rowspan - 1));
    } else {
      let c = a == null ? uc(r.type.schema).cell : r.nodeAt(t.map[s + a]).type,
        l = t.positionAt(o, i, r);
      e.insert(e.mapping.map(n + l), c.createAndFill());
    }
  }
  return e;
}
function Pc(e, t) {
  if (!pc(e)) return !1;
  if (t) {
    let n = Mc(e);
    t(Nc(e.tr, n, n.right));
  }
  return !0;
}
function Fc(e, { map: t, table: n, tableStart: r }, i) {
  let a = e.mapping.maps.length;
  for (let o = 0; o < t.height;) {
    let s = o * t.width + i,
      c = t.map[s],
      l = n.nodeAt(c),
      u = l.attrs;
    if ((i > 0 && t.map[s - 1] == c) || (i < t.width - 1 && t.map[s + 1] == c))
      e.setNodeMarkup(e.mapping.slice(a).map(r + c), null, bc(u, i - t.colCount(c)));
    else {
      let t = e.mapping.slice(a).map(r + c);
      e.delete(t, t + l.nodeSize);
    }
    o += u.rowspan;
  }
}
function Ic(e, t) {
  if (!pc(e)) return !1;
  if (t) {
    let n = Mc(e),
      r = e.tr;
    if (n.left == 0 && n.right == n.map.width) return !1;
    for (let e = n.right - 1; Fc(r, n, e), e != n.left; e--) {
      let e = n.tableStart ? r.doc.nodeAt(n.tableStart - 1) : r.doc;
      if (!e) throw RangeError(`No table found`);
      ((n.table = e), (n.map = V.get(e)));
    }
    t(r);
  }
  return !0;
}
function Lc(e, t, n) {
  let r = uc(t.type.schema).header_cell;
  for (let i = 0; i < e.width; i++) if (t.nodeAt(e.map[i + n * e.width])?.type != r) return !1;
  return !0;
}
function Rc(e, { map: t, tableStart: n, table: r }, i) {
  let a = n;
  for (let e = 0; e < i; e++) a += r.child(e).nodeSize;
  let o = [],
    s = i > 0 ? -1 : 0;
  Lc(t, r, i + s) && (s = i == 0 || i == t.height ? null : 0);
  for (let a = 0, c = t.width * i; a < t.width; a++, c++)
    if (i > 0 && i < t.height && t.map[c] == t.map[c - t.width]) {
      let i = t.map[c],
        o = r.nodeAt(i).attrs;
      (e.setNodeMarkup(n + i, null, { ...o, rowspan: o.rowspan + 1 }), (a += o.colspan - 1));
    } else {
      let e = (
        s == null ? uc(r.type.schema).cell : r.nodeAt(t.map[c + s * t.width])?.type
      )?.createAndFill();
      e && o.push(e);
    }
  return (e.insert(a, uc(r.type.schema).row.create(null, o)), e);
}
function zc(e, t) {
  if (!pc(e)) return !1;
  if (t) {
    let n = Mc(e);
    t(Rc(e.tr, n, n.bottom));
  }
  return !0;
}
function Bc(e, { map: t, table: n, tableStart: r }, i) {
  let a = 0;
  for (let e = 0; e < i; e++) a += n.child(e).nodeSize;
  let o = a + n.child(i).nodeSize,
    s = e.mapping.maps.length;
  e.delete(a + r, o + r);
  let c = new Set();
  for (let a = 0, o = i * t.width; a < t.width; a++, o++) {
    let l = t.map[o];
    if (!c.has(l)) {
      if ((c.add(l), i > 0 && l == t.map[o - t.width])) {
        let t = n.nodeAt(l).attrs;
        (e.setNodeMarkup(e.mapping.slice(s).map(l + r), null, { ...t, rowspan: t.rowspan - 1 }),
          (a += t.colspan - 1));
      } else if (i < t.height && l == t.map[o + t.width]) {
        let o = n.nodeAt(l),
          c = o.attrs,
          u = o.type.create({ ...c, rowspan: o.attrs.rowspan - 1 }, o.content),
          d = t.positionAt(i + 1, a, n);
        (e.insert(e.mapping.slice(s).map(r + d), u), (a += c.colspan - 1));
      }
    }
  }
}
function Vc(e, t) {
  if (!pc(e)) return !1;
  if (t) {
    let n = Mc(e),
      r = e.tr;
    if (n.top == 0 && n.bottom == n.map.height) return !1;
    for (let e = n.bottom - 1; Bc(r, n, e), e != n.top; e--) {
      let e = n.tableStart ? r.doc.nodeAt(n.tableStart - 1) : r.doc;
      if (!e) throw RangeError(`No table found`);
      ((n.table = e), (n.map = V.get(n.table)));
    }
    t(r);
  }
  return !0;
}
function Hc(e) {
  return function (t, n) {
    if (!pc(t)) return !1;
    if (n) {
      let r = uc(t.schema),
        i = Mc(t),
        a = t.tr,
        o = i.map.cellsInRect(
          e == `column`
            ? { left: i.left, top: 0, right: i.right, bottom: i.map.height }
            : e == `row`
              ? { left: 0, top: i.top, right: i.map.width, bottom: i.bottom }
              : i,
        ),
        s = o.map((e) => i.table.nodeAt(e));
      for (let e = 0; e < o.length; e++)
        s[e].type == r.header_cell && a.setNodeMarkup(i.tableStart + o[e], r.cell, s[e].attrs);
      if (a.steps.length === 0)
        for (let e = 0; e < o.length; e++)
          a.setNodeMarkup(i.tableStart + o[e], r.header_cell, s[e].attrs);
      n(a);
    }
    return !0;
  };
}
function Uc(e, t, n) {
  let r = t.map.cellsInRect({
    left: 0,
    top: 0,
    right: e == `row` ? t.map.width : 1,
    bottom: e == `column` ? t.map.height : 1,
  });
  for (let e = 0; e < r.length; e++) {
    let i = t.table.nodeAt(r[e]);
    if (i && i.type !== n.header_cell) return !1;
  }
  return !0;
}
function Wc(e, t) {
  return (
    (t ||= { useDeprecatedLogic: !1 }),
    t.useDeprecatedLogic
      ? Hc(e)
      : function (t, n) {
          if (!pc(t)) return !1;
          if (n) {
            let r = uc(t.schema),
              i = Mc(t),
              a = t.tr,
              o = Uc(`row`, i, r),
              s = Uc(`column`, i, r),
              c = (e === `column` ? o : e === `row` && s) ? 1 : 0,
              l =
                e == `column`
                  ? { left: 0, top: c, right: 1, bottom: i.map.height }
                  : e == `row`
                    ? { left: c, top: 0, right: i.map.width, bottom: 1 }
                    : i,
              u =
                e == `column`
                  ? s
                    ? r.cell
                    : r.header_cell
                  : e == `row`
                    ? o
                      ? r.cell
                      : r.header_cell
                    : r.cell;
            (i.map.cellsInRect(l).forEach((e) => {
              let t = e + i.tableStart,
                n = a.doc.nodeAt(t);
              n && a.setNodeMarkup(t, u, n.attrs);
            }),
              n(a));
          }
          return !0;
        }
  );
}
(Wc(`row`, { useDeprecatedLogic: !0 }),
  Wc(`column`, { useDeprecatedLogic: !0 }),
  Wc(`cell`, { useDeprecatedLogic: !0 }));
function Gc(e, t) {
  if (t < 0) {
    let t = e.nodeBefore;
    if (t) return e.pos - t.nodeSize;
    for (let t = e.index(-1) - 1, n = e.before(); t >= 0; t--) {
      let r = e.node(-1).child(t),
        i = r.lastChild;
      if (i) return n - 1 - i.nodeSize;
      n -= r.nodeSize;
    }
  } else {
    if (e.index() < e.parent.childCount - 1) return e.pos + e.nodeAfter.nodeSize;
    let t = e.node(-1);
    for (let n = e.indexAfter(-1), r = e.after(); n < t.childCount; n++) {
      let e = t.child(n);
      if (e.childCount) return r + 1;
      r += e.nodeSize;
    }
  }
  return null;
}
function Kc(e) {
  return function (t, n) {
    if (!pc(t)) return !1;
    let r = Gc(mc(t), e);
    if (r == null) return !1;
    if (n) {
      let e = t.doc.resolve(r);
      n(t.tr.setSelection(M.between(e, _c(e))).scrollIntoView());
    }
    return !0;
  };
}
function qc(e, t) {
  let n = e.selection.$anchor;
  for (let r = n.depth; r > 0; r--)
    if (n.node(r).type.spec.tableRole == `table`)
      return (t && t(e.tr.delete(n.before(r), n.after(r)).scrollIntoView()), !0);
  return !1;
}
function Jc(e, t) {
  let n = e.selection;
  if (!(n instanceof H)) return !1;
  if (t) {
    let r = e.tr,
      i = uc(e.schema).cell.createAndFill().content;
    (n.forEachCell((e, t) => {
      e.content.eq(i) ||
        r.replace(r.mapping.map(t + 1), r.mapping.map(t + e.nodeSize - 1), new O(i, 0, 0));
    }),
      r.docChanged && t(r));
  }
  return !0;
}
function Yc(e) {
  if (e.size === 0) return null;
  let { content: t, openStart: n, openEnd: r } = e;
  for (; t.childCount == 1 && ((n > 0 && r > 0) || t.child(0).type.spec.tableRole == `table`);)
    (n--, r--, (t = t.child(0).content));
  let i = t.child(0),
    a = i.type.spec.tableRole,
    o = i.type.schema,
    s = [];
  if (a == `row`)
    for (let e = 0; e < t.childCount; e++) {
      let i = t.child(e).content,
        a = e ? 0 : Math.max(0, n - 1),
        c = e < t.childCount - 1 ? 0 : Math.max(0, r - 1);
      ((a || c) && (i = Zc(uc(o).row, new O(i, a, c)).content), s.push(i));
    }
  else if (a == `cell` || a == `header_cell`)
    s.push(n || r ? Zc(uc(o).row, new O(t, n, r)).content : t);
  else return null;
  return Xc(o, s);
}
function Xc(e, t) {
  let n = [];
  for (let e = 0; e < t.length; e++) {
    let r = t[e];
    for (let t = r.childCount - 1; t >= 0; t--) {
      let { rowspan: i, colspan: a } = r.child(t).attrs;
      for (let t = e; t < e + i; t++) n[t] = (n[t] || 0) + a;
    }
  }
  let r = 0;
  for (let e = 0; e < n.length; e++) r = Math.max(r, n[e]);
  for (let i = 0; i < n.length; i++)
    if ((i >= t.length && t.push(E.empty), n[i] < r)) {
      let a = uc(e).cell.createAndFill(),
        o = [];
      for (let e = n[i]; e < r; e++) o.push(a);
      t[i] = t[i].append(E.from(o));
    }
  return { height: t.length, width: r, rows: t };
}
function Zc(e, t) {
  let n = e.createAndFill();
  return new tr(n).replace(0, n.content.size, t).doc;
}
function Qc({ width: e, height: t, rows: n }, r, i) {
  if (e != r) {
    let t = [],
      i = [];
    for (let e = 0; e < n.length; e++) {
      let a = n[e],
        o = [];
      for (let n = t[e] || 0, i = 0; n < r; i++) {
        let s = a.child(i % a.childCount);
        (n + s.attrs.colspan > r &&
          (s = s.type.createChecked(
            bc(s.attrs, s.attrs.colspan, n + s.attrs.colspan - r),
            s.content,
          )),
          o.push(s),
          (n += s.attrs.colspan));
        for (let n = 1; n < s.attrs.rowspan; n++) t[e + n] = (t[e + n] || 0) + s.attrs.colspan;
      }
      i.push(E.from(o));
    }
    ((n = i), (e = r));
  }
  if (t != i) {
    let e = [];
    for (let r = 0, a = 0; r < i; r++, a++) {
      let o = [],
        s = n[a % t];
      for (let e = 0; e < s.childCount; e++) {
        let t = s.child(e);
        (r + t.attrs.rowspan > i &&
          (t = t.type.create({ ...t.attrs, rowspan: Math.max(1, i - t.attrs.rowspan) }, t.content)),
          o.push(t));
      }
      e.push(E.from(o));
    }
    ((n = e), (t = i));
  }
  return { width: e, height: t, rows: n };
}
function $c(e, t, n, r, i, a, o) {
  let s = e.doc.type.schema,
    c = uc(s),
    l,
    u;
  if (i > t.width)
    for (let a = 0, s = 0; a < t.height; a++) {
      let d = n.child(a);
      s += d.nodeSize;
      let f = [],
        p;
      p =
        d.lastChild == null || d.lastChild.type == c.cell
          ? (l ||= c.cell.createAndFill())
          : (u ||= c.header_cell.createAndFill());
      for (let e = t.width; e < i; e++) f.push(p);
      e.insert(e.mapping.slice(o).map(s - 1 + r), f);
    }
  if (a > t.height) {
    let s = [];
    for (let e = 0, r = (t.height - 1) * t.width; e < Math.max(t.width, i); e++) {
      let i = e >= t.width ? !1 : n.nodeAt(t.map[r + e]).type == c.header_cell;
      s.push(i ? (u ||= c.header_cell.createAndFill()) : (l ||= c.cell.createAndFill()));
    }
    let d = c.row.create(null, E.from(s)),
      f = [];
    for (let e = t.height; e < a; e++) f.push(d);
    e.insert(e.mapping.slice(o).map(r + n.nodeSize - 2), f);
  }
  return !!(l || u);
}
function el(e, t, n, r, i, a, o, s) {
  if (o == 0 || o == t.height) return !1;
  let c = !1;
  for (let l = i; l < a; l++) {
    let i = o * t.width + l,
      a = t.map[i];
    if (t.map[i - t.width] == a) {
      c = !0;
      let i = n.nodeAt(a),
        { top: u, left: d } = t.findCell(a);
      (e.setNodeMarkup(e.mapping.slice(s).map(a + r), null, { ...i.attrs, rowspan: o - u }),
        e.insert(
          e.mapping.slice(s).map(t.positionAt(o, d, n)),
          i.type.createAndFill({ ...i.attrs, rowspan: u + i.attrs.rowspan - o }),
        ),
        (l += i.attrs.colspan - 1));
    }
  }
  return c;
}
function tl(e, t, n, r, i, a, o, s) {
  if (o == 0 || o == t.width) return !1;
  let c = !1;
  for (let l = i; l < a; l++) {
    let i = l * t.width + o,
      a = t.map[i];
    if (t.map[i - 1] == a) {
      c = !0;
      let i = n.nodeAt(a),
        u = t.colCount(a),
        d = e.mapping.slice(s).map(a + r);
      (e.setNodeMarkup(d, null, bc(i.attrs, o - u, i.attrs.colspan - (o - u))),
        e.insert(d + i.nodeSize, i.type.createAndFill(bc(i.attrs, 0, o - u))),
        (l += i.attrs.rowspan - 1));
    }
  }
  return c;
}
function nl(e, t, n, r, i) {
  let a = n ? e.doc.nodeAt(n - 1) : e.doc;
  if (!a) throw Error(`No table found`);
  let o = V.get(a),
    { top: s, left: c } = r,
    l = c + i.width,
    u = s + i.height,
    d = e.tr,
    f = 0;
  function p() {
    if (((a = n ? d.doc.nodeAt(n - 1) : d.doc), !a)) throw Error(`No table found`);
    ((o = V.get(a)), (f = d.mapping.maps.length));
  }
  ($c(d, o, a, n, l, u, f) && p(),
    el(d, o, a, n, c, l, s, f) && p(),
    el(d, o, a, n, c, l, u, f) && p(),
    tl(d, o, a, n, s, u, c, f) && p(),
    tl(d, o, a, n, s, u, l, f) && p());
  for (let e = s; e < u; e++) {
    let t = o.positionAt(e, c, a),
      r = o.positionAt(e, l, a);
    d.replace(
      d.mapping.slice(f).map(t + n),
      d.mapping.slice(f).map(r + n),
      new O(i.rows[e - s], 0, 0),
    );
  }
  (p(),
    d.setSelection(
      new H(
        d.doc.resolve(n + o.positionAt(s, c, a)),
        d.doc.resolve(n + o.positionAt(u - 1, l - 1, a)),
      ),
    ),
    t(d));
}
var rl = rc({
  ArrowLeft: al(`horiz`, -1),
  ArrowRight: al(`horiz`, 1),
  ArrowUp: al(`vert`, -1),
  ArrowDown: al(`vert`, 1),
  'Shift-ArrowLeft': ol(`horiz`, -1),
  'Shift-ArrowRight': ol(`horiz`, 1),
  'Shift-ArrowUp': ol(`vert`, -1),
  'Shift-ArrowDown': ol(`vert`, 1),
  Backspace: Jc,
  'Mod-Backspace': Jc,
  Delete: Jc,
  'Mod-Delete': Jc,
});
function il(e, t, n) {
  return !n.eq(e.selection) && (t && t(e.tr.setSelection(n).scrollIntoView()), !0);
}
function al(e, t) {
  return (n, r, i) => {
    if (!i) return !1;
    let a = n.selection;
    if (a instanceof H) return il(n, r, j.near(a.$headCell, t));
    if (e != `horiz` && !a.empty) return !1;
    let o = ul(i, e, t);
    if (o == null) return !1;
    if (e == `horiz`) return il(n, r, j.near(n.doc.resolve(a.head + t), t));
    {
      let i = n.doc.resolve(o),
        a = yc(i, e, t),
        s;
      return (
        (s = a
          ? j.near(a, 1)
          : t < 0
            ? j.near(n.doc.resolve(i.before(-1)), -1)
            : j.near(n.doc.resolve(i.after(-1)), 1)),
        il(n, r, s)
      );
    }
  };
}
function ol(e, t) {
  return (n, r, i) => {
    if (!i) return !1;
    let a = n.selection,
      o;
    if (a instanceof H) o = a;
    else {
      let r = ul(i, e, t);
      if (r == null) return !1;
      o = new H(n.doc.resolve(r));
    }
    let s = yc(o.$headCell, e, t);
    return s ? il(n, r, new H(o.$anchorCell, s)) : !1;
  };
}
function sl(e, t) {
  let n = e.state.doc,
    r = fc(n.resolve(t));
  return r ? (e.dispatch(e.state.tr.setSelection(new H(r))), !0) : !1;
}
function cl(e, t, n) {
  if (!pc(e.state)) return !1;
  let r = Yc(n),
    i = e.state.selection;
  if (i instanceof H) {
    r ||= { width: 1, height: 1, rows: [E.from(Zc(uc(e.state.schema).cell, n))] };
    let t = i.$anchorCell.node(-1),
      a = i.$anchorCell.start(-1),
      o = V.get(t).rectBetween(i.$anchorCell.pos - a, i.$headCell.pos - a);
    return ((r = Qc(r, o.right - o.left, o.bottom - o.top)), nl(e.state, e.dispatch, a, o, r), !0);
  }
  if (r) {
    let t = mc(e.state),
      n = t.start(-1);
    return (nl(e.state, e.dispatch, n, V.get(t.node(-1)).findCell(t.pos - n), r), !0);
  }
  return !1;
}
function ll(e, t) {
  if (t.button != 0 || t.ctrlKey || t.metaKey) return;
  let n = dl(e, t.target),
    r;
  if (t.shiftKey && e.state.selection instanceof H)
    (i(e.state.selection.$anchorCell, t), t.preventDefault());
  else if (t.shiftKey && n && (r = fc(e.state.selection.$anchor)) != null && fl(e, t)?.pos != r.pos)
    (i(r, t), t.preventDefault());
  else if (!n) return;
  function i(t, n) {
    let r = fl(e, n),
      i = dc.getState(e.state) == null;
    if (!r || !vc(t, r)) {
      if (i) r = t;
      else return;
    }
    let a = new H(t, r);
    if (i || !e.state.selection.eq(a)) {
      let n = e.state.tr.setSelection(a);
      (i && n.setMeta(dc, t.pos), e.dispatch(n));
    }
  }
  function a() {
    (e.root.removeEventListener(`mouseup`, a),
      e.root.removeEventListener(`dragstart`, a),
      e.root.removeEventListener(`mousemove`, o),
      dc.getState(e.state) != null && e.dispatch(e.state.tr.setMeta(dc, -1)));
  }
  function o(r) {
    let o = r,
      s = dc.getState(e.state),
      c;
    if (s != null) c = e.state.doc.resolve(s);
    else if (dl(e, o.target) != n && ((c = fl(e, t)), !c)) return a();
    c && i(c, o);
  }
  (e.root.addEventListener(`mouseup`, a),
    e.root.addEventListener(`dragstart`, a),
    e.root.addEventListener(`mousemove`, o));
}
function ul(e, t, n) {
  if (!(e.state.selection instanceof M)) return null;
  let { $head: r } = e.state.selection;
  for (let i = r.depth - 1; i >= 0; i--) {
    let a = r.node(i);
    if ((n < 0 ? r.index(i) : r.indexAfter(i)) != (n < 0 ? 0 : a.childCount)) return null;
    if (a.type.spec.tableRole == `cell` || a.type.spec.tableRole == `header_cell`) {
      let a = r.before(i),
        o = t == `vert` ? (n > 0 ? `down` : `up`) : n > 0 ? `right` : `left`;
      return e.endOfTextblock(o) ? a : null;
    }
  }
  return null;
}
function dl(e, t) {
  for (; t && t != e.dom; t = t.parentNode) if (t.nodeName == `TD` || t.nodeName == `TH`) return t;
  return null;
}
function fl(e, t) {
  let n = e.posAtCoords({ left: t.clientX, top: t.clientY });
  if (!n) return null;
  let { inside: r, pos: i } = n;
  return (r >= 0 && fc(e.state.doc.resolve(r))) || fc(e.state.doc.resolve(i));
}
new Tr(`tableColumnResizing`);
function pl({ allowTableNodeSelection: e = !1 } = {}) {
  return new Sr({
    key: dc,
    state: {
      init() {
        return null;
      },
      apply(e, t) {
        let n = e.getMeta(dc);
        if (n != null) return n == -1 ? null : n;
        if (t == null || !e.docChanged) return t;
        let { deleted: r, pos: i } = e.mapping.mapResult(t);
        return r ? null : i;
      },
    },
    props: {
      decorations: wc,
      handleDOMEvents: { mousedown: ll },
      createSelectionBetween(e) {
        return dc.getState(e.state) == null ? null : e.state.selection;
      },
      handleTripleClick: sl,
      handleKeyDown: rl,
      handlePaste: cl,
    },
    appendTransaction(t, n, r) {
      return Dc(r, Ac(r, n), e);
    },
  });
}
function ml({ view: e }) {
  let { state: t } = e,
    n = t.selection instanceof N ? t.selection : void 0,
    r = (t) => {
      if (!n) return;
      let r = e.state.tr.setNodeMarkup(n.from, null, { ...n.node.attrs, ...t });
      e.dispatch(r.setSelection(N.create(r.doc, n.from)));
    },
    i = gl(t),
    a = n && hl(n.node, r);
  return !a && !i && !pc(t)
    ? null
    : d(`div`, {
        class: `context-bar`,
        role: `toolbar`,
        'aria-label': `Selected element`,
        children: [a, i && d(_l, { view: e, panel: i }), pc(t) && d(yl, { view: e })],
      });
}
function hl(e, n) {
  switch (e.type.name) {
    case `status`:
      return d(t, {
        children: [
          d(`input`, {
            class: `field`,
            'aria-label': `Status text`,
            value: String(e.attrs.text),
            onInput: (e) => n({ text: e.currentTarget.value }),
          }),
          d(`select`, {
            class: `field`,
            'aria-label': `Status colour`,
            value: String(e.attrs.color),
            onChange: (e) => n({ color: e.currentTarget.value }),
            children: [`neutral`, `purple`, `blue`, `red`, `yellow`, `green`].map((e) =>
              d(`option`, { children: e }, e),
            ),
          }),
        ],
      });
    case `date`:
      return d(`input`, {
        class: `field`,
        type: `date`,
        'aria-label': `Date`,
        value: se(String(e.attrs.timestamp)),
        onChange: (e) => {
          let t = Date.parse(e.currentTarget.value);
          Number.isNaN(t) || n({ timestamp: String(t) });
        },
      });
    case `media`:
      return d(`input`, {
        class: `field`,
        'aria-label': `Alternative text`,
        placeholder: `Describe this image for people who cannot see it`,
        value: String(e.attrs.alt ?? ``),
        onInput: (e) => n({ alt: e.currentTarget.value }),
      });
    default:
      return;
  }
}
function gl({ selection: { $from: e } }) {
  for (let t = e.depth; t > 0; --t)
    if (e.node(t).type.name === `panel`) return { position: e.before(t), node: e.node(t) };
}
function _l({ view: e, panel: t }) {
  return d(`select`, {
    class: `field`,
    'aria-label': `Panel type`,
    value: String(t.node.attrs.panelType),
    onChange: (n) => {
      let r = { ...t.node.attrs, panelType: n.currentTarget.value };
      (e.dispatch(e.state.tr.setNodeMarkup(t.position, null, r)), e.focus());
    },
    children: [`info`, `note`, `success`, `warning`, `error`].map((e) =>
      d(`option`, { children: e }, e),
    ),
  });
}
var vl = [
  [`Add row`, zc],
  [`Add column`, Pc],
  [`Delete row`, Vc],
  [`Delete column`, Ic],
  [`Delete table`, qc],
];
function yl({ view: e }) {
  return d(t, {
    children: vl.map(([t, n]) =>
      d(
        te,
        {
          appearance: `subtle`,
          onClick: () => {
            (n(e.state, (t) => e.dispatch(t), e), e.focus());
          },
          children: t,
        },
        t,
      ),
    ),
  });
}
var bl = (e, t) => !e.selection.empty && (t && t(e.tr.deleteSelection().scrollIntoView()), !0);
function xl(e, t) {
  let { $cursor: n } = e.selection;
  return !n || (t ? !t.endOfTextblock(`backward`, e) : n.parentOffset > 0) ? null : n;
}
var Sl = (e, t, n) => {
  let r = xl(e, n);
  if (!r) return !1;
  let i = Tl(r);
  if (!i) {
    let n = r.blockRange(),
      i = n && _n(n);
    return i != null && (t && t(e.tr.lift(n, i).scrollIntoView()), !0);
  }
  let a = i.nodeBefore;
  if (zl(e, i, t, -1)) return !0;
  if (r.parent.content.size == 0 && (Cl(a, `end`) || N.isSelectable(a)))
    for (let n = r.depth; ; n--) {
      let o = Ln(e.doc, r.before(n), r.after(n), O.empty);
      if (o && o.slice.size < o.to - o.from) {
        if (t) {
          let n = e.tr.step(o);
          (n.setSelection(
            Cl(a, `end`)
              ? j.findFrom(n.doc.resolve(n.mapping.map(i.pos, -1)), -1)
              : N.create(n.doc, i.pos - a.nodeSize),
          ),
            t(n.scrollIntoView()));
        }
        return !0;
      }
      if (n == 1 || r.node(n - 1).childCount > 1) break;
    }
  return a.isAtom && i.depth == r.depth - 1
    ? (t && t(e.tr.delete(i.pos - a.nodeSize, i.pos).scrollIntoView()), !0)
    : !1;
};
function Cl(e, t, n = !1) {
  for (let r = e; r; r = t == `start` ? r.firstChild : r.lastChild) {
    if (r.isTextblock) return !0;
    if (n && r.childCount != 1) return !1;
  }
  return !1;
}
var wl = (e, t, n) => {
  let { $head: r, empty: i } = e.selection,
    a = r;
  if (!i) return !1;
  if (r.parent.isTextblock) {
    if (n ? !n.endOfTextblock(`backward`, e) : r.parentOffset > 0) return !1;
    a = Tl(r);
  }
  let o = a && a.nodeBefore;
  return !o || !N.isSelectable(o)
    ? !1
    : (t && t(e.tr.setSelection(N.create(e.doc, a.pos - o.nodeSize)).scrollIntoView()), !0);
};
function Tl(e) {
  if (!e.parent.type.spec.isolating)
    for (let t = e.depth - 1; t >= 0; t--) {
      if (e.index(t) > 0) return e.doc.resolve(e.before(t + 1));
      if (e.node(t).type.spec.isolating) break;
    }
  return null;
}
function El(e, t) {
  let { $cursor: n } = e.selection;
  return !n || (t ? !t.endOfTextblock(`forward`, e) : n.parentOffset < n.parent.content.size)
    ? null
    : n;
}
var Dl = (e, t, n) => {
    let r = El(e, n);
    if (!r) return !1;
    let i = kl(r);
    if (!i) return !1;
    let a = i.nodeAfter;
    if (zl(e, i, t, 1)) return !0;
    if (r.parent.content.size == 0 && (Cl(a, `start`) || N.isSelectable(a))) {
      let n = Ln(e.doc, r.before(), r.after(), O.empty);
      if (n && n.slice.size < n.to - n.from) {
        if (t) {
          let r = e.tr.step(n);
          (r.setSelection(
            Cl(a, `start`)
              ? j.findFrom(r.doc.resolve(r.mapping.map(i.pos)), 1)
              : N.create(r.doc, r.mapping.map(i.pos)),
          ),
            t(r.scrollIntoView()));
        }
        return !0;
      }
    }
    return a.isAtom && i.depth == r.depth - 1
      ? (t && t(e.tr.delete(i.pos, i.pos + a.nodeSize).scrollIntoView()), !0)
      : !1;
  },
  Ol = (e, t, n) => {
    let { $head: r, empty: i } = e.selection,
      a = r;
    if (!i) return !1;
    if (r.parent.isTextblock) {
      if (n ? !n.endOfTextblock(`forward`, e) : r.parentOffset < r.parent.content.size) return !1;
      a = kl(r);
    }
    let o = a && a.nodeAfter;
    return !o || !N.isSelectable(o)
      ? !1
      : (t && t(e.tr.setSelection(N.create(e.doc, a.pos)).scrollIntoView()), !0);
  };
function kl(e) {
  if (!e.parent.type.spec.isolating)
    for (let t = e.depth - 1; t >= 0; t--) {
      let n = e.node(t);
      if (e.index(t) + 1 < n.childCount) return e.doc.resolve(e.after(t + 1));
      if (n.type.spec.isolating) break;
    }
  return null;
}
var Al = (e, t) => {
  let { $head: n, $anchor: r } = e.selection;
  return !n.parent.type.spec.code || !n.sameParent(r)
    ? !1
    : (t &&
        t(
          e.tr
            .insertText(
              `
`,
            )
            .scrollIntoView(),
        ),
      !0);
};
function jl(e) {
  for (let t = 0; t < e.edgeCount; t++) {
    let { type: n } = e.edge(t);
    if (n.isTextblock && !n.hasRequiredAttrs()) return n;
  }
  return null;
}
var Ml = (e, t) => {
    let { $head: n, $anchor: r } = e.selection;
    if (!n.parent.type.spec.code || !n.sameParent(r)) return !1;
    let i = n.node(-1),
      a = n.indexAfter(-1),
      o = jl(i.contentMatchAt(a));
    if (!o || !i.canReplaceWith(a, a, o)) return !1;
    if (t) {
      let r = n.after(),
        i = e.tr.replaceWith(r, r, o.createAndFill());
      (i.setSelection(j.near(i.doc.resolve(r), 1)), t(i.scrollIntoView()));
    }
    return !0;
  },
  Nl = (e, t) => {
    let n = e.selection,
      { $from: r, $to: i } = n;
    if (n instanceof cr || r.parent.inlineContent || i.parent.inlineContent) return !1;
    let a = jl(i.parent.contentMatchAt(i.indexAfter()));
    if (!a || !a.isTextblock) return !1;
    if (t) {
      let n = (!r.parentOffset && i.index() < i.parent.childCount ? r : i).pos,
        o = e.tr.insert(n, a.createAndFill());
      (o.setSelection(M.create(o.doc, n + 1)), t(o.scrollIntoView()));
    }
    return !0;
  },
  Pl = (e, t) => {
    let { $cursor: n } = e.selection;
    if (!n || n.parent.content.size) return !1;
    if (n.depth > 1 && n.after() != n.end(-1)) {
      let r = n.before();
      if (kn(e.doc, r)) return (t && t(e.tr.split(r).scrollIntoView()), !0);
    }
    let r = n.blockRange(),
      i = r && _n(r);
    return i != null && (t && t(e.tr.lift(r, i).scrollIntoView()), !0);
  };
function Fl(e) {
  return (t, n) => {
    let { $from: r, $to: i } = t.selection;
    if (t.selection instanceof N && t.selection.node.isBlock)
      return !r.parentOffset || !kn(t.doc, r.pos)
        ? !1
        : (n && n(t.tr.split(r.pos).scrollIntoView()), !0);
    if (!r.depth) return !1;
    let a = [],
      o,
      s,
      c = !1,
      l = !1;
    for (let t = r.depth; ; t--)
      if (r.node(t).isBlock) {
        ((c = r.end(t) == r.pos + (r.depth - t)),
          (l = r.start(t) == r.pos - (r.depth - t)),
          (s = jl(r.node(t - 1).contentMatchAt(r.indexAfter(t - 1)))));
        let n = e && e(i.parent, c, r);
        (a.unshift(n || (c && s ? { type: s } : null)), (o = t));
        break;
      } else {
        if (t == 1) return !1;
        a.unshift(null);
      }
    let u = t.tr;
    (t.selection instanceof M || t.selection instanceof cr) && u.deleteSelection();
    let d = u.mapping.map(r.pos),
      f = kn(u.doc, d, a.length, a);
    if (((f ||= ((a[0] = s ? { type: s } : null), kn(u.doc, d, a.length, a))), !f)) return !1;
    if ((u.split(d, a.length, a), !c && l && r.node(o).type != s)) {
      let e = u.mapping.map(r.before(o)),
        t = u.doc.resolve(e);
      s &&
        r.node(o - 1).canReplaceWith(t.index(), t.index() + 1, s) &&
        u.setNodeMarkup(u.mapping.map(r.before(o)), s);
    }
    return (n && n(u.scrollIntoView()), !0);
  };
}
var Il = Fl(),
  Ll = (e, t) => (t && t(e.tr.setSelection(new cr(e.doc))), !0);
function Rl(e, t, n) {
  let r = t.nodeBefore,
    i = t.nodeAfter,
    a = t.index();
  return !r || !i || !r.type.compatibleContent(i.type)
    ? !1
    : !r.content.size && t.parent.canReplace(a - 1, a)
      ? (n && n(e.tr.delete(t.pos - r.nodeSize, t.pos).scrollIntoView()), !0)
      : !t.parent.canReplace(a, a + 1) || !(i.isTextblock || jn(e.doc, t.pos))
        ? !1
        : (n && n(e.tr.join(t.pos).scrollIntoView()), !0);
}
function zl(e, t, n, r) {
  let i = t.nodeBefore,
    a = t.nodeAfter,
    o,
    s,
    c = i.type.spec.isolating || a.type.spec.isolating;
  if (!c && Rl(e, t, n)) return !0;
  let l = !c && t.parent.canReplace(t.index(), t.index() + 1);
  if (
    l &&
    (o = (s = i.contentMatchAt(i.childCount)).findWrapping(a.type)) &&
    s.matchType(o[0] || a.type).validEnd
  ) {
    if (n) {
      let r = t.pos + a.nodeSize,
        s = E.empty;
      for (let e = o.length - 1; e >= 0; e--) s = E.from(o[e].create(null, s));
      s = E.from(i.copy(s));
      let c = e.tr.step(new dn(t.pos - 1, r, t.pos, r, new O(s, 1, 0), o.length, !0)),
        l = c.doc.resolve(r + 2 * o.length);
      (l.nodeAfter && l.nodeAfter.type == i.type && jn(c.doc, l.pos) && c.join(l.pos),
        n(c.scrollIntoView()));
    }
    return !0;
  }
  let u = a.type.spec.isolating || (r > 0 && c) ? null : j.findFrom(t, 1),
    d = u && u.$from.blockRange(u.$to),
    f = d && _n(d);
  if (f != null && f >= t.depth) return (n && n(e.tr.lift(d, f).scrollIntoView()), !0);
  if (l && Cl(a, `start`, !0) && Cl(i, `end`)) {
    let r = i,
      o = [];
    for (; o.push(r), !r.isTextblock;) r = r.lastChild;
    let s = a,
      c = 1;
    for (; !s.isTextblock; s = s.firstChild) c++;
    if (r.canReplace(r.childCount, r.childCount, s.content)) {
      if (n) {
        let r = E.empty;
        for (let e = o.length - 1; e >= 0; e--) r = E.from(o[e].copy(r));
        n(
          e.tr
            .step(
              new dn(
                t.pos - o.length,
                t.pos + a.nodeSize,
                t.pos + c,
                t.pos + a.nodeSize - c,
                new O(r, o.length, 0),
                0,
                !0,
              ),
            )
            .scrollIntoView(),
        );
      }
      return !0;
    }
  }
  return !1;
}
function Bl(e) {
  return function (t, n) {
    let r = t.selection,
      i = e < 0 ? r.$from : r.$to,
      a = i.depth;
    for (; i.node(a).isInline;) {
      if (!a) return !1;
      a--;
    }
    return i.node(a).isTextblock
      ? (n && n(t.tr.setSelection(M.create(t.doc, e < 0 ? i.start(a) : i.end(a)))), !0)
      : !1;
  };
}
var Vl = Bl(-1),
  Hl = Bl(1);
function Ul(e, t = null) {
  return function (n, r) {
    let i = !1;
    for (let r = 0; r < n.selection.ranges.length && !i; r++) {
      let {
        $from: { pos: a },
        $to: { pos: o },
      } = n.selection.ranges[r];
      n.doc.nodesBetween(a, o, (r, a) => {
        if (i) return !1;
        if (r.isTextblock && !r.hasMarkup(e, t)) {
          if (r.type == e) i = !0;
          else {
            let t = n.doc.resolve(a),
              r = t.index();
            i = t.parent.canReplaceWith(r, r + 1, e);
          }
        }
      });
    }
    if (!i) return !1;
    if (r) {
      let i = n.tr;
      for (let r = 0; r < n.selection.ranges.length; r++) {
        let {
          $from: { pos: a },
          $to: { pos: o },
        } = n.selection.ranges[r];
        i.setBlockType(a, o, e, t);
      }
      r(i.scrollIntoView());
    }
    return !0;
  };
}
function Wl(e, t, n, r) {
  for (let i = 0; i < t.length; i++) {
    let { $from: a, $to: o } = t[i],
      s = a.depth == 0 && e.inlineContent && e.type.allowsMarkType(n);
    if (
      (e.nodesBetween(a.pos, o.pos, (e, t) => {
        if (s || (!r && e.isAtom && e.isInline && t >= a.pos && t + e.nodeSize <= o.pos)) return !1;
        s = e.inlineContent && e.type.allowsMarkType(n);
      }),
      s)
    )
      return !0;
  }
  return !1;
}
function Gl(e) {
  let t = [];
  for (let n = 0; n < e.length; n++) {
    let { $from: r, $to: i } = e[n];
    (r.doc.nodesBetween(r.pos, i.pos, (e, n) => {
      if (e.isAtom && e.content.size && e.isInline && n >= r.pos && n + e.nodeSize <= i.pos)
        return (
          n + 1 > r.pos && t.push(new rr(r, r.doc.resolve(n + 1))),
          (r = r.doc.resolve(n + 1 + e.content.size)),
          !1
        );
    }),
      r.pos < i.pos && t.push(new rr(r, i)));
  }
  return t;
}
function Kl(e, t = null, n) {
  let r = (n && n.removeWhenPresent) !== !1,
    i = (n && n.enterInlineAtoms) !== !1,
    a = !(n && n.includeWhitespace);
  return function (n, o) {
    let { empty: s, $cursor: c, ranges: l } = n.selection;
    if ((s && !c) || !Wl(n.doc, l, e, i)) return !1;
    if (o) {
      if (c)
        e.isInSet(n.storedMarks || c.marks())
          ? o(n.tr.removeStoredMark(e))
          : o(n.tr.addStoredMark(e.create(t)));
      else {
        let s,
          c = n.tr;
        (i || (l = Gl(l)),
          (s = r
            ? !l.some((t) => n.doc.rangeHasMark(t.$from.pos, t.$to.pos, e))
            : !l.every((t) => {
                let n = !1;
                return (
                  c.doc.nodesBetween(t.$from.pos, t.$to.pos, (r, i, a) => {
                    if (n) return !1;
                    n =
                      !e.isInSet(r.marks) &&
                      !!a &&
                      a.type.allowsMarkType(e) &&
                      !(
                        r.isText &&
                        /^\s*$/.test(
                          r.textBetween(
                            Math.max(0, t.$from.pos - i),
                            Math.min(r.nodeSize, t.$to.pos - i),
                          ),
                        )
                      );
                  }),
                  !n
                );
              })));
        for (let n = 0; n < l.length; n++) {
          let { $from: r, $to: i } = l[n];
          if (!s) c.removeMark(r.pos, i.pos, e);
          else {
            let n = r.pos,
              o = i.pos,
              s = r.nodeAfter,
              l = i.nodeBefore,
              u = a && s && s.isText ? /^\s*/.exec(s.text)[0].length : 0,
              d = a && l && l.isText ? /\s*$/.exec(l.text)[0].length : 0;
            (n + u < o && ((n += u), (o -= d)), c.addMark(n, o, e.create(t)));
          }
        }
        o(c.scrollIntoView());
      }
    }
    return !0;
  };
}
function ql(...e) {
  return function (t, n, r) {
    for (let i = 0; i < e.length; i++) if (e[i](t, n, r)) return !0;
    return !1;
  };
}
var Jl = ql(bl, Sl, wl),
  Yl = ql(bl, Dl, Ol),
  Xl = {
    Enter: ql(Al, Nl, Pl, Il),
    'Mod-Enter': Ml,
    Backspace: Jl,
    'Mod-Backspace': Jl,
    'Shift-Backspace': Jl,
    Delete: Yl,
    'Mod-Delete': Yl,
    'Mod-a': Ll,
  },
  Zl = {
    'Ctrl-h': Xl.Backspace,
    'Alt-Backspace': Xl[`Mod-Backspace`],
    'Ctrl-d': Xl.Delete,
    'Ctrl-Alt-Backspace': Xl[`Mod-Delete`],
    'Alt-Delete': Xl[`Mod-Delete`],
    'Alt-d': Xl[`Mod-Delete`],
    'Ctrl-a': Vl,
    'Ctrl-e': Hl,
  };
for (let e in Xl) Zl[e] = Xl[e];
var Ql = (
    typeof navigator < `u`
      ? /Mac|iP(hone|[oa]d)/.test(navigator.platform)
      : typeof os < `u` && os.platform && os.platform() == `darwin`
  )
    ? Zl
    : Xl,
  $l = 200,
  U = function () {};
((U.prototype.append = function (e) {
  return e.length
    ? ((e = U.from(e)),
      (!this.length && e) ||
        (e.length < $l && this.leafAppend(e)) ||
        (this.length < $l && e.leafPrepend(this)) ||
        this.appendInner(e))
    : this;
}),
  (U.prototype.prepend = function (e) {
    return e.length ? U.from(e).append(this) : this;
  }),
  (U.prototype.appendInner = function (e) {
    return new tu(this, e);
  }),
  (U.prototype.slice = function (e, t) {
    return (
      e === void 0 && (e = 0),
      t === void 0 && (t = this.length),
      e >= t ? U.empty : this.sliceInner(Math.max(0, e), Math.min(this.length, t))
    );
  }),
  (U.prototype.get = function (e) {
    if (!(e < 0 || e >= this.length)) return this.getInner(e);
  }),
  (U.prototype.forEach = function (e, t, n) {
    (t === void 0 && (t = 0),
      n === void 0 && (n = this.length),
      t <= n ? this.forEachInner(e, t, n, 0) : this.forEachInvertedInner(e, t, n, 0));
  }),
  (U.prototype.map = function (e, t, n) {
    (t === void 0 && (t = 0), n === void 0 && (n = this.length));
    var r = [];
    return (
      this.forEach(
        function (t, n) {
          return r.push(e(t, n));
        },
        t,
        n,
      ),
      r
    );
  }),
  (U.from = function (e) {
    return e instanceof U ? e : e && e.length ? new eu(e) : U.empty;
  }));
var eu = (function (e) {
  function t(t) {
    (e.call(this), (this.values = t));
  }
  (e && (t.__proto__ = e),
    (t.prototype = Object.create(e && e.prototype)),
    (t.prototype.constructor = t));
  var n = { length: { configurable: !0 }, depth: { configurable: !0 } };
  return (
    (t.prototype.flatten = function () {
      return this.values;
    }),
    (t.prototype.sliceInner = function (e, n) {
      return e == 0 && n == this.length ? this : new t(this.values.slice(e, n));
    }),
    (t.prototype.getInner = function (e) {
      return this.values[e];
    }),
    (t.prototype.forEachInner = function (e, t, n, r) {
      for (var i = t; i < n; i++) if (e(this.values[i], r + i) === !1) return !1;
    }),
    (t.prototype.forEachInvertedInner = function (e, t, n, r) {
      for (var i = t - 1; i >= n; i--) if (e(this.values[i], r + i) === !1) return !1;
    }),
    (t.prototype.leafAppend = function (e) {
      if (this.length + e.length <= $l) return new t(this.values.concat(e.flatten()));
    }),
    (t.prototype.leafPrepend = function (e) {
      if (this.length + e.length <= $l) return new t(e.flatten().concat(this.values));
    }),
    (n.length.get = function () {
      return this.values.length;
    }),
    (n.depth.get = function () {
      return 0;
    }),
    Object.defineProperties(t.prototype, n),
    t
  );
})(U);
U.empty = new eu([]);
var tu = (function (e) {
    function t(t, n) {
      (e.call(this),
        (this.left = t),
        (this.right = n),
        (this.length = t.length + n.length),
        (this.depth = Math.max(t.depth, n.depth) + 1));
    }
    return (
      e && (t.__proto__ = e),
      (t.prototype = Object.create(e && e.prototype)),
      (t.prototype.constructor = t),
      (t.prototype.flatten = function () {
        return this.left.flatten().concat(this.right.flatten());
      }),
      (t.prototype.getInner = function (e) {
        return e < this.left.length ? this.left.get(e) : this.right.get(e - this.left.length);
      }),
      (t.prototype.forEachInner = function (e, t, n, r) {
        var i = this.left.length;
        if (
          (t < i && this.left.forEachInner(e, t, Math.min(n, i), r) === !1) ||
          (n > i &&
            this.right.forEachInner(e, Math.max(t - i, 0), Math.min(this.length, n) - i, r + i) ===
              !1)
        )
          return !1;
      }),
      (t.prototype.forEachInvertedInner = function (e, t, n, r) {
        var i = this.left.length;
        if (
          (t > i && this.right.forEachInvertedInner(e, t - i, Math.max(n, i) - i, r + i) === !1) ||
          (n < i && this.left.forEachInvertedInner(e, Math.min(t, i), n, r) === !1)
        )
          return !1;
      }),
      (t.prototype.sliceInner = function (e, t) {
        if (e == 0 && t == this.length) return this;
        var n = this.left.length;
        return t <= n
          ? this.left.slice(e, t)
          : e >= n
            ? this.right.slice(e - n, t - n)
            : this.left.slice(e, n).append(this.right.slice(0, t - n));
      }),
      (t.prototype.leafAppend = function (e) {
        var n = this.right.leafAppend(e);
        if (n) return new t(this.left, n);
      }),
      (t.prototype.leafPrepend = function (e) {
        var n = this.left.leafPrepend(e);
        if (n) return new t(n, this.right);
      }),
      (t.prototype.appendInner = function (e) {
        return this.left.depth >= Math.max(this.right.depth, e.depth) + 1
          ? new t(this.left, new t(this.right, e))
          : new t(this, e);
      }),
      t
    );
  })(U),
  nu = 500,
  ru = class e {
    constructor(e, t) {
      ((this.items = e), (this.eventCount = t));
    }
    popEvent(t, n) {
      if (this.eventCount == 0) return null;
      let r = this.items.length;
      for (; ; r--)
        if (this.items.get(r - 1).selection) {
          --r;
          break;
        }
      let i, a;
      n && ((i = this.remapping(r, this.items.length)), (a = i.maps.length));
      let o = t.tr,
        s,
        c,
        l = [],
        u = [];
      return (
        this.items.forEach(
          (t, n) => {
            if (!t.step)
              (i || ((i = this.remapping(r, n + 1)), (a = i.maps.length)), a--, u.push(t));
            else {
              if (i) {
                u.push(new au(t.map));
                let e = t.step.map(i.slice(a)),
                  n;
                (e &&
                  o.maybeStep(e).doc &&
                  ((n = o.mapping.maps[o.mapping.maps.length - 1]),
                  l.push(new au(n, void 0, void 0, l.length + u.length))),
                  a--,
                  n && i.appendMap(n, a));
              } else o.maybeStep(t.step);
              if (t.selection)
                return (
                  (s = i ? t.selection.map(i.slice(a)) : t.selection),
                  (c = new e(
                    this.items.slice(0, r).append(u.reverse().concat(l)),
                    this.eventCount - 1,
                  )),
                  !1
                );
            }
          },
          this.items.length,
          0,
        ),
        { remaining: c, transform: o, selection: s }
      );
    }
    addTransform(t, n, r, i) {
      let a = [],
        o = this.eventCount,
        s = this.items,
        c = !i && s.length ? s.get(s.length - 1) : null;
      for (let e = 0; e < t.steps.length; e++) {
        let r = t.steps[e].invert(t.docs[e]),
          l = new au(t.mapping.maps[e], r, n),
          u;
        ((u = c && c.merge(l)) && ((l = u), e ? a.pop() : (s = s.slice(0, s.length - 1))),
          a.push(l),
          (n &&= (o++, void 0)),
          i || (c = l));
      }
      let l = o - r.depth;
      return (l > su && ((s = iu(s, l)), (o -= l)), new e(s.append(a), o));
    }
    remapping(e, t) {
      let n = new nn();
      return (
        this.items.forEach(
          (t, r) => {
            let i =
              t.mirrorOffset != null && r - t.mirrorOffset >= e
                ? n.maps.length - t.mirrorOffset
                : void 0;
            n.appendMap(t.map, i);
          },
          e,
          t,
        ),
        n
      );
    }
    addMaps(t) {
      return this.eventCount == 0
        ? this
        : new e(this.items.append(t.map((e) => new au(e))), this.eventCount);
    }
    rebased(t, n) {
      if (!this.eventCount) return this;
      let r = [],
        i = Math.max(0, this.items.length - n),
        a = t.mapping,
        o = t.steps.length,
        s = this.eventCount;
      this.items.forEach((e) => {
        e.selection && s--;
      }, i);
      let c = n;
      this.items.forEach((e) => {
        let n = a.getMirror(--c);
        if (n == null) return;
        o = Math.min(o, n);
        let i = a.maps[n];
        if (e.step) {
          let o = t.steps[n].invert(t.docs[n]),
            l = e.selection && e.selection.map(a.slice(c + 1, n));
          (l && s++, r.push(new au(i, o, l)));
        } else r.push(new au(i));
      }, i);
      let l = [];
      for (let e = n; e < o; e++) l.push(new au(a.maps[e]));
      let u = this.items.slice(0, i).append(l).append(r),
        d = new e(u, s);
      return (d.emptyItemCount() > nu && (d = d.compress(this.items.length - r.length)), d);
    }
    emptyItemCount() {
      let e = 0;
      return (
        this.items.forEach((t) => {
          t.step || e++;
        }),
        e
      );
    }
    compress(t = this.items.length) {
      let n = this.remapping(0, t),
        r = n.maps.length,
        i = [],
        a = 0;
      return (
        this.items.forEach(
          (e, o) => {
            if (o >= t) (i.push(e), e.selection && a++);
            else if (e.step) {
              let t = e.step.map(n.slice(r)),
                o = t && t.getMap();
              if ((r--, o && n.appendMap(o, r), t)) {
                let s = e.selection && e.selection.map(n.slice(r));
                s && a++;
                let c = new au(o.invert(), t, s),
                  l,
                  u = i.length - 1;
                (l = i.length && i[u].merge(c)) ? (i[u] = l) : i.push(c);
              }
            } else e.map && r--;
          },
          this.items.length,
          0,
        ),
        new e(U.from(i.reverse()), a)
      );
    }
  };
ru.empty = new ru(U.empty, 0);
function iu(e, t) {
  let n;
  return (
    e.forEach((e, r) => {
      if (e.selection && t-- == 0) return ((n = r), !1);
    }),
    e.slice(n)
  );
}
var au = class e {
    constructor(e, t, n, r) {
      ((this.map = e), (this.step = t), (this.selection = n), (this.mirrorOffset = r));
    }
    merge(t) {
      if (this.step && t.step && !t.selection) {
        let n = t.step.merge(this.step);
        if (n) return new e(n.getMap().invert(), n, this.selection);
      }
    }
  },
  ou = class {
    constructor(e, t, n, r, i) {
      ((this.done = e),
        (this.undone = t),
        (this.prevRanges = n),
        (this.prevTime = r),
        (this.prevComposition = i));
    }
  },
  su = 20;
function cu(e, t, n, r) {
  let i = n.getMeta(gu),
    a;
  if (i) return i.historyState;
  n.getMeta(_u) && (e = new ou(e.done, e.undone, null, 0, -1));
  let o = n.getMeta(`appendedTransaction`);
  if (n.steps.length == 0) return e;
  if (o && o.getMeta(gu))
    return o.getMeta(gu).redo
      ? new ou(
          e.done.addTransform(n, void 0, r, hu(t)),
          e.undone,
          uu(n.mapping.maps),
          e.prevTime,
          e.prevComposition,
        )
      : new ou(
          e.done,
          e.undone.addTransform(n, void 0, r, hu(t)),
          null,
          e.prevTime,
          e.prevComposition,
        );
  if (n.getMeta(`addToHistory`) !== !1 && !(o && o.getMeta(`addToHistory`) === !1)) {
    let i = n.getMeta(`composition`),
      a =
        e.prevTime == 0 ||
        (!o &&
          e.prevComposition != i &&
          (e.prevTime < (n.time || 0) - r.newGroupDelay || !lu(n, e.prevRanges))),
      s = o ? du(e.prevRanges, n.mapping) : uu(n.mapping.maps);
    return new ou(
      e.done.addTransform(n, a ? t.selection.getBookmark() : void 0, r, hu(t)),
      ru.empty,
      s,
      n.time,
      i ?? e.prevComposition,
    );
  }
  return (a = n.getMeta(`rebased`))
    ? new ou(
        e.done.rebased(n, a),
        e.undone.rebased(n, a),
        du(e.prevRanges, n.mapping),
        e.prevTime,
        e.prevComposition,
      )
    : new ou(
        e.done.addMaps(n.mapping.maps),
        e.undone.addMaps(n.mapping.maps),
        du(e.prevRanges, n.mapping),
        e.prevTime,
        e.prevComposition,
      );
}
function lu(e, t) {
  if (!t) return !1;
  if (!e.docChanged) return !0;
  let n = !1;
  return (
    e.mapping.maps[0].forEach((e, r) => {
      for (let i = 0; i < t.length; i += 2) e <= t[i + 1] && r >= t[i] && (n = !0);
    }),
    n
  );
}
function uu(e) {
  let t = [];
  for (let n = e.length - 1; n >= 0 && t.length == 0; n--)
    e[n].forEach((e, n, r, i) => t.push(r, i));
  return t;
}
function du(e, t) {
  if (!e) return null;
  let n = [];
  for (let r = 0; r < e.length; r += 2) {
    let i = t.map(e[r], 1),
      a = t.map(e[r + 1], -1);
    i <= a && n.push(i, a);
  }
  return n;
}
function fu(e, t, n) {
  let r = hu(t),
    i = gu.get(t).spec.config,
    a = (n ? e.undone : e.done).popEvent(t, r);
  if (!a) return null;
  let o = a.selection.resolve(a.transform.doc),
    s = (n ? e.done : e.undone).addTransform(a.transform, t.selection.getBookmark(), i, r),
    c = new ou(n ? s : a.remaining, n ? a.remaining : s, null, 0, -1);
  return a.transform.setSelection(o).setMeta(gu, { redo: n, historyState: c });
}
var pu = !1,
  mu = null;
function hu(e) {
  let t = e.plugins;
  if (mu != t) {
    ((pu = !1), (mu = t));
    for (let e = 0; e < t.length; e++)
      if (t[e].spec.historyPreserveItems) {
        pu = !0;
        break;
      }
  }
  return pu;
}
var gu = new Tr(`history`),
  _u = new Tr(`closeHistory`);
function vu(e = {}) {
  return (
    (e = { depth: e.depth || 100, newGroupDelay: e.newGroupDelay || 500 }),
    new Sr({
      key: gu,
      state: {
        init() {
          return new ou(ru.empty, ru.empty, null, 0, -1);
        },
        apply(t, n, r) {
          return cu(n, r, t, e);
        },
      },
      config: e,
      props: {
        handleDOMEvents: {
          beforeinput(e, t) {
            let n = t.inputType,
              r = n == `historyUndo` ? bu : n == `historyRedo` ? xu : null;
            return !r || !e.editable ? !1 : (t.preventDefault(), r(e.state, e.dispatch));
          },
        },
      },
    })
  );
}
function yu(e, t) {
  return (n, r) => {
    let i = gu.getState(n);
    if (!i || (e ? i.undone : i.done).eventCount == 0) return !1;
    if (r) {
      let a = fu(i, n, e);
      a && r(t ? a.scrollIntoView() : a);
    }
    return !0;
  };
}
var bu = yu(!1, !0),
  xu = yu(!0, !0);
function Su(e) {
  let t = gu.getState(e);
  return t ? t.done.eventCount : 0;
}
function Cu(e) {
  let t = gu.getState(e);
  return t ? t.undone.eventCount : 0;
}
function wu(e, t = null) {
  return function (n, r) {
    let { $from: i, $to: a } = n.selection,
      o = i.blockRange(a);
    if (!o) return !1;
    let s = r ? n.tr : null;
    return Tu(s, o, e, t) ? (r && r(s.scrollIntoView()), !0) : !1;
  };
}
function Tu(e, t, n, r = null) {
  let i = !1,
    a = t,
    o = t.$from.doc;
  if (t.depth >= 2 && t.$from.node(t.depth - 1).type.compatibleContent(n) && t.startIndex == 0) {
    if (t.$from.index(t.depth - 1) == 0) return !1;
    let e = o.resolve(t.start - 2);
    ((a = new qe(e, e, t.depth)),
      t.endIndex < t.parent.childCount &&
        (t = new qe(t.$from, o.resolve(t.$to.end(t.depth)), t.depth)),
      (i = !0));
  }
  let s = yn(a, n, r, t);
  return s ? (e && Eu(e, t, s, i, n), !0) : !1;
}
function Eu(e, t, n, r, i) {
  let a = E.empty;
  for (let e = n.length - 1; e >= 0; e--) a = E.from(n[e].type.create(n[e].attrs, a));
  e.step(new dn(t.start - (r ? 2 : 0), t.end, t.start, t.end, new O(a, 0, 0), n.length, !0));
  let o = 0;
  for (let e = 0; e < n.length; e++) n[e].type == i && (o = e + 1);
  let s = n.length - o,
    c = t.start + n.length - (r ? 2 : 0),
    l = t.parent;
  for (let n = t.startIndex, r = t.endIndex, i = !0; n < r; n++, i = !1)
    (!i && s && kn(e.doc, c, s) && (e.split(c, s), (c += 2 * s)), (c += l.child(n).nodeSize));
  return e;
}
function Du(e, t) {
  return e instanceof gt ? t == e : e.indexOf(t) > -1;
}
function Ou(e, t) {
  return function (n, r) {
    let { $from: i, $to: a, node: o } = n.selection;
    if ((o && o.isBlock) || i.depth < 2 || !i.sameParent(a)) return !1;
    let s = i.node(-1);
    if (!Du(e, s.type)) return !1;
    if (i.parent.content.size == 0 && i.node(-1).childCount == i.indexAfter(-1)) {
      if (i.depth == 3 || !Du(e, i.node(-3).type) || i.index(-2) != i.node(-2).childCount - 1)
        return !1;
      if (r) {
        let e = E.empty,
          t = i.index(-1) ? 1 : i.index(-2) ? 2 : 3;
        for (let n = i.depth - t; n >= i.depth - 3; n--) e = E.from(i.node(n).copy(e));
        let a =
          i.indexAfter(-1) < i.node(-2).childCount
            ? 1
            : i.indexAfter(-2) < i.node(-3).childCount
              ? 2
              : 3;
        e = e.append(E.from(i.node(-3).type.createAndFill()));
        let o = i.before(i.depth - (t - 1)),
          s = n.tr.replace(o, i.after(-a), new O(e, 4 - t, 0)),
          c = -1;
        (s.doc.nodesBetween(o, s.doc.content.size, (e, t) => {
          if (c > -1) return !1;
          e.isTextblock && e.content.size == 0 && (c = t + 1);
        }),
          c > -1 && s.setSelection(j.near(s.doc.resolve(c))),
          r(s.scrollIntoView()));
      }
      return !0;
    }
    let c = a.pos == i.end() ? s.contentMatchAt(0).defaultType : null,
      l = n.tr.delete(i.pos, a.pos),
      u = c ? [t ? { type: s.type, attrs: t } : null, { type: c }] : void 0;
    return kn(l.doc, i.pos, 2, u) ? (r && r(l.split(i.pos, 2, u).scrollIntoView()), !0) : !1;
  };
}
function ku(e) {
  return function (t, n) {
    let { $from: r, $to: i } = t.selection,
      a = r.blockRange(i, (t) => t.childCount > 0 && Du(e, t.firstChild.type));
    return a ? (n ? (Du(e, r.node(a.depth - 1).type) ? Au(t, n, a) : ju(t, n, a)) : !0) : !1;
  };
}
function Au(e, t, n) {
  let r = e.tr,
    i = n.end,
    a = n.$to.end(n.depth),
    o = n.parent.child(n.endIndex - 1).type;
  i < a &&
    (r.step(new dn(i - 1, a, i, a, new O(E.from(o.create(null, n.parent.copy())), 1, 0), 1, !0)),
    (n = new qe(r.doc.resolve(n.$from.pos), r.doc.resolve(a), n.depth)));
  let s = _n(n);
  if (s == null) return !1;
  r.lift(n, s);
  let c = r.doc.resolve(r.mapping.map(i, -1) - 1);
  return (
    jn(r.doc, c.pos) && c.nodeBefore.type == c.nodeAfter.type && r.join(c.pos),
    t(r.scrollIntoView()),
    !0
  );
}
function ju(e, t, n) {
  let r = e.tr,
    i = n.parent;
  for (let e = n.end, t = n.endIndex - 1, a = n.startIndex; t > a; t--)
    ((e -= i.child(t).nodeSize), r.delete(e - 1, e + 1));
  let a = r.doc.resolve(n.start),
    o = a.nodeAfter;
  if (r.mapping.map(n.end) != n.start + a.nodeAfter.nodeSize) return !1;
  let s = n.startIndex == 0,
    c = n.endIndex == i.childCount,
    l = a.node(-1),
    u = a.index(-1);
  if (!l.canReplace(u + +!s, u + 1, o.content.append(c ? E.empty : E.from(i)))) return !1;
  let d = a.pos,
    f = d + o.nodeSize;
  return (
    r.step(
      new dn(
        d - +!!s,
        f + +!!c,
        d + 1,
        f - 1,
        new O(
          (s ? E.empty : E.from(i.copy(E.empty))).append(c ? E.empty : E.from(i.copy(E.empty))),
          +!s,
          +!c,
        ),
        +!s,
      ),
    ),
    t(r.scrollIntoView()),
    !0
  );
}
function Mu(e) {
  return function (t, n) {
    let { $from: r, $to: i } = t.selection,
      a = r.blockRange(i, (t) => t.childCount > 0 && Du(e, t.firstChild.type));
    if (!a) return !1;
    let o = a.startIndex;
    if (o == 0) return !1;
    let s = a.parent,
      c = s.child(o - 1);
    if (!Du(e, c.type)) return !1;
    if (n) {
      let e = c.lastChild && c.lastChild.type == s.type,
        r = E.from(e ? c.lastChild.lastChild.type.create() : null),
        i = new O(E.from(c.type.create(null, E.from(s.type.create(null, r)))), e ? 3 : 1, 0),
        o = a.start,
        l = a.end;
      n(t.tr.step(new dn(o - (e ? 3 : 1), l, o, l, i, 1, !0)).scrollIntoView());
    }
    return !0;
  };
}
function Nu(e, t, n = {}) {
  if (!t) return {};
  let r = e.reduce((e, { name: r, spec: i }) => (t.indexOf(r) !== -1 && (e[r] = n[r] || i), e), {});
  return Object.keys(n).reduce((e, t) => (e[t] || (e[t] = n[t]), e), r);
}
var Pu = `fontStyle`,
  Fu = `searchQuery`,
  Iu = `link`,
  Lu = `color`;
function Ru(e) {
  return { name: `__${e}GroupDeclaration`, spec: { group: e } };
}
var zu = [Ru(Lu), Ru(Pu), Ru(Fu), Ru(Iu)],
  Bu = zu.map((e) => e.name),
  W =
    (e) =>
    ({ parseDOM: t, toDOM: n, toDebugString: r }) => ({
      ...e,
      ...(t && { parseDOM: t }),
      ...(n && { toDOM: n }),
      ...(r && { toDebugString: r }),
    }),
  G =
    (e) =>
    ({ parseDOM: t, toDOM: n, toDebugString: r }) => ({
      ...e,
      ...(t && { parseDOM: t }),
      ...(n && { toDOM: n }),
      ...(r && { toDebugString: r }),
    }),
  Vu = G({ attrs: { align: {} }, excludes: `alignment indentation`, group: `alignment` }),
  Hu = G({
    attrs: { id: { default: `` }, annotationType: { default: `inlineComment` } },
    inclusive: !0,
    excludes: ``,
    group: `annotation`,
  }),
  Uu = G({ attrs: { color: {} }, inclusive: !0, group: `color` }),
  Wu = G({ attrs: { size: {}, color: {} }, inclusive: !1 }),
  Gu = G({
    attrs: { mode: { default: `wide` }, width: { default: null } },
    inclusive: !1,
    spanning: !1,
  }),
  Ku = G({ inclusive: !0, excludes: `fontStyle link searchQuery color` }),
  qu = G({ attrs: { reference: { default: `` } }, inclusive: !1, excludes: `` }),
  Ju = G({ attrs: { sources: { default: [] } } }),
  Yu = G({ inclusive: !0, group: `fontStyle` }),
  Xu = G({ attrs: { fontSize: {} } }),
  Zu = G({
    attrs: { localId: { default: `` }, name: { default: null } },
    inclusive: !1,
    excludes: ``,
  }),
  Qu = G({ attrs: { level: {} }, excludes: `indentation alignment`, group: `indentation` }),
  $u = G({
    attrs: { href: {}, __confluenceMetadata: { default: null } },
    inclusive: !1,
    excludes: `link`,
    group: `link`,
  }),
  ed = G({ inclusive: !0, group: `fontStyle` }),
  td = G({ inclusive: !0, group: `fontStyle` }),
  nd = G({ attrs: { type: { default: `sub` } }, inclusive: !0, group: `fontStyle` }),
  rd = G({ attrs: { color: {} }, inclusive: !0, group: `color` }),
  id = G({ attrs: { trigger: { default: `` } }, inclusive: !0, group: `searchQuery` }),
  ad = G({ inclusive: !0, group: `fontStyle` }),
  od = G({ attrs: { originalValue: {} }, excludes: `` }),
  sd = G({ attrs: { unsupported: {}, type: {} } }),
  cd = [`em`],
  ld = Yu({
    parseDOM: [{ tag: `i` }, { tag: `em` }, { style: `font-style=italic` }],
    toDOM() {
      return cd;
    },
  }),
  ud = Ku({
    parseDOM: [
      { tag: `span.code`, preserveWhitespace: !0 },
      { tag: `code`, preserveWhitespace: !0 },
      { tag: `tt`, preserveWhitespace: !0 },
      {
        tag: `span`,
        preserveWhitespace: !0,
        getAttrs: (e) => {
          let t = e;
          return t.style.whiteSpace === `pre` ||
            (t.style.fontFamily && t.style.fontFamily.toLowerCase().indexOf(`monospace`) >= 0)
            ? {}
            : !1;
        },
      },
    ],
    toDOM() {
      return [`span`, { class: `code`, spellcheck: `false` }];
    },
  }),
  dd = ed({
    parseDOM: [
      { tag: `strike` },
      { tag: `s` },
      { tag: `del` },
      { style: `text-decoration`, getAttrs: (e) => e === `line-through` && null },
    ],
    toDOM() {
      return [`s`];
    },
  }),
  fd = [`strong`],
  pd = /^(bold(er)?|[5-9]\d{2,})$/u,
  md = td({
    parseDOM: [
      { tag: `strong` },
      {
        tag: `b`,
        getAttrs(e) {
          return e.style.fontWeight !== `normal` && null;
        },
      },
      {
        tag: `span`,
        getAttrs(e) {
          let { fontWeight: t } = e.style;
          return typeof t == `string` && (t === `bold` || t === `bolder` || pd.test(t)) && null;
        },
      },
    ],
    toDOM() {
      return fd;
    },
  }),
  hd = ad({
    parseDOM: [
      { tag: `u` },
      { style: `text-decoration`, getAttrs: (e) => e === `underline` && null },
    ],
    toDOM() {
      return [`u`];
    },
  }),
  gd = [
    /^https?:\/\//imu,
    /^ftps?:\/\//imu,
    /^gopher:\/\//imu,
    /^integrity:\/\//imu,
    /^file:\/\//imu,
    /^smb:\/\//imu,
    /^dynamicsnav:\/\//imu,
    /^jamfselfservice:\/\//imu,
    /^\//imu,
    /^mailto:/imu,
    /^skype:/imu,
    /^callto:/imu,
    /^facetime:/imu,
    /^git:/imu,
    /^irc6?:/imu,
    /^news:/imu,
    /^nntp:/imu,
    /^feed:/imu,
    /^cvs:/imu,
    /^svn:/imu,
    /^mvn:/imu,
    /^ssh:/imu,
    /^scp:\/\//imu,
    /^sftp:\/\//imu,
    /^itms:/imu,
    /^notes:/imu,
    /^notes:\/\//imu,
    /^hipchat:\/\//imu,
    /^sourcetree:/imu,
    /^sourcetree:\/\//imu,
    /^urn:/imu,
    /^tel:/imu,
    /^xmpp:/imu,
    /^telnet:/imu,
    /^vnc:/imu,
    /^rdp:/imu,
    /^whatsapp:/imu,
    /^slack:/imu,
    /^sips?:/imu,
    /^magnet:/imu,
    /^#/imu,
  ],
  _d = (e) => {
    let t = e?.trim();
    return t === void 0 || t.length === 0 || gd.some((e) => e.test(t));
  };
function vd(e) {
  return e.startsWith(`/`) || e === `#top` || e === `#`;
}
var yd =
    /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
  bd = /[\0-\x1F\x7F-\x9F]/,
  xd =
    /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B5A-\u1B60\u1B7D\u1B7E\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDEAD\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD83A[\uDD5E\uDD5F]/,
  Sd = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
function Cd(e) {
  let t = {};
  ((e ||= {}),
    (t.src_Any = yd.source),
    (t.src_Cc = bd.source),
    (t.src_Z = Sd.source),
    (t.src_P = xd.source),
    (t.src_ZPCc = [t.src_Z, t.src_P, t.src_Cc].join(`|`)),
    (t.src_ZCc = [t.src_Z, t.src_Cc].join(`|`)));
  let n = `[><｜]`;
  return (
    (t.src_pseudo_letter = `(?:(?!${n}|${t.src_ZPCc})${t.src_Any})`),
    (t.src_ip4 = `(?:(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)`),
    (t.src_auth = `(?:(?:(?!${t.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`),
    (t.src_port = `(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?`),
    (t.src_host_terminator = `(?=$|${n}|${t.src_ZPCc})(?!${e[`---`] ? `-(?!--)|` : `-|`}_|:\\d|\\.-|\\.(?!$|${t.src_ZPCc}))`),
    (t.src_path =
      `(?:[/?#](?:(?!${t.src_ZCc}|${n}|[()[\\]{}.,"'?!\\-;]).|\\[(?:(?!${t.src_ZCc}|\\]).)*\\]|\\((?:(?!${t.src_ZCc}|[)]).)*\\)|\\{(?:(?!${t.src_ZCc}|[}]).)*\\}|\\"(?:(?!${t.src_ZCc}|["]).)+\\"|\\'(?:(?!${t.src_ZCc}|[']).)+\\'|\\'(?=${t.src_pseudo_letter}|[-])|\\.{2,}[a-zA-Z0-9%/&]|\\.(?!${t.src_ZCc}|[.]|$)|` +
      (e[`---`] ? `\\-(?!--(?:[^-]|$))(?:-*)|` : `\\-+|`) +
      `,(?!${t.src_ZCc}|$)|;(?!${t.src_ZCc}|$)|\\!+(?!${t.src_ZCc}|[!]|$)|\\?(?!${t.src_ZCc}|[?]|$))+|\\/)?`),
    (t.src_email_name = `[\\-;:&=\\+\\$,\\.a-zA-Z0-9_][\\-;:&=\\+\\$,\\"\\.a-zA-Z0-9_]{0,63}`),
    (t.src_xn = `xn--[a-z0-9\\-]{1,59}`),
    (t.src_domain_root = `(?:` + t.src_xn + `|${t.src_pseudo_letter}{1,63})`),
    (t.src_domain =
      `(?:` +
      t.src_xn +
      `|(?:${t.src_pseudo_letter})|(?:${t.src_pseudo_letter}(?:-|${t.src_pseudo_letter}){0,61}${t.src_pseudo_letter}))`),
    (t.src_host = `(?:(?:(?:(?:${t.src_domain})\\.)*${t.src_domain}))`),
    (t.tpl_host_fuzzy = `(?:` + t.src_ip4 + `|(?:(?:(?:${t.src_domain})\\.)+(?:%TLDS%)))`),
    (t.tpl_host_no_ip_fuzzy = `(?:(?:(?:${t.src_domain})\\.)+(?:%TLDS%))`),
    (t.src_host_strict = t.src_host + t.src_host_terminator),
    (t.tpl_host_fuzzy_strict = t.tpl_host_fuzzy + t.src_host_terminator),
    (t.src_host_port_strict = t.src_host + t.src_port + t.src_host_terminator),
    (t.tpl_host_port_fuzzy_strict = t.tpl_host_fuzzy + t.src_port + t.src_host_terminator),
    (t.tpl_host_port_no_ip_fuzzy_strict =
      t.tpl_host_no_ip_fuzzy + t.src_port + t.src_host_terminator),
    (t.tpl_host_fuzzy_test = `localhost|www\\.|\\.\\d{1,3}\\.|(?:\\.(?:%TLDS%)(?:${t.src_ZPCc}|>|$))`),
    (t.tpl_email_fuzzy = `(^|${n}|"|\\(|${t.src_ZCc})(${t.src_email_name}@${t.tpl_host_fuzzy_strict})`),
    (t.tpl_link_fuzzy = `(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${t.src_ZPCc}))((?![$+<=>^\`|\uff5c])${t.tpl_host_port_fuzzy_strict}${t.src_path})`),
    (t.tpl_link_no_ip_fuzzy = `(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${t.src_ZPCc}))((?![$+<=>^\`|\uff5c])${t.tpl_host_port_no_ip_fuzzy_strict}${t.src_path})`),
    t
  );
}
function wd(e) {
  return (
    Array.prototype.slice.call(arguments, 1).forEach(function (t) {
      t &&
        Object.keys(t).forEach(function (n) {
          e[n] = t[n];
        });
    }),
    e
  );
}
function Td(e) {
  return Object.prototype.toString.call(e);
}
function Ed(e) {
  return Td(e) === `[object String]`;
}
function Dd(e) {
  return Td(e) === `[object Object]`;
}
function Od(e) {
  return Td(e) === `[object RegExp]`;
}
function kd(e) {
  return Td(e) === `[object Function]`;
}
function Ad(e) {
  return e.replace(/[.?*+^$[\]\\(){}|-]/g, `\\$&`);
}
var jd = { fuzzyLink: !0, fuzzyEmail: !0, fuzzyIP: !1 };
function Md(e) {
  return Object.keys(e || {}).reduce(function (e, t) {
    return e || jd.hasOwnProperty(t);
  }, !1);
}
var Nd = {
    'http:': {
      validate: function (e, t, n) {
        let r = e.slice(t);
        return (
          n.re.http ||
            (n.re.http = RegExp(
              `^\\/\\/${n.re.src_auth}${n.re.src_host_port_strict}${n.re.src_path}`,
              `i`,
            )),
          n.re.http.test(r) ? r.match(n.re.http)[0].length : 0
        );
      },
    },
    'https:': `http:`,
    'ftp:': `http:`,
    '//': {
      validate: function (e, t, n) {
        let r = e.slice(t);
        return (
          n.re.no_http ||
            (n.re.no_http = RegExp(
              `^` +
                n.re.src_auth +
                `(?:localhost|(?:(?:${n.re.src_domain})\\.)+${n.re.src_domain_root})` +
                n.re.src_port +
                n.re.src_host_terminator +
                n.re.src_path,
              `i`,
            )),
          n.re.no_http.test(r)
            ? (t >= 3 && e[t - 3] === `:`) || (t >= 3 && e[t - 3] === `/`)
              ? 0
              : r.match(n.re.no_http)[0].length
            : 0
        );
      },
    },
    'mailto:': {
      validate: function (e, t, n) {
        let r = e.slice(t);
        return (
          n.re.mailto ||
            (n.re.mailto = RegExp(`^${n.re.src_email_name}@${n.re.src_host_strict}`, `i`)),
          n.re.mailto.test(r) ? r.match(n.re.mailto)[0].length : 0
        );
      },
    },
  },
  Pd = `a[cdefgilmnoqrstuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrstu]|f[ijkmor]|g[abdefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]|l[abcikrstuvy]|m[acdeghklmnopqrstuvwxyz]|n[acefgilopruz]|om|p[aefghklmnrstwy]|qa|r[eosuw]|s[abcdeghijklmnortuvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]`,
  Fd = `biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф`.split(`|`);
function Id(e) {
  return function (t, n) {
    let r = t.slice(n);
    return e.test(r) ? r.match(e)[0].length : 0;
  };
}
function Ld() {
  return function (e, t) {
    t.normalize(e);
  };
}
function Rd(e) {
  let t = (e.re = Cd(e.__opts__)),
    n = e.__tlds__.slice();
  (e.onCompile(), e.__tlds_replaced__ || n.push(Pd), n.push(t.src_xn), (t.src_tlds = n.join(`|`)));
  function r(e) {
    return e.replace(`%TLDS%`, t.src_tlds);
  }
  ((t.email_fuzzy = RegExp(r(t.tpl_email_fuzzy), `i`)),
    (t.email_fuzzy_global = RegExp(r(t.tpl_email_fuzzy), `ig`)),
    (t.link_fuzzy = RegExp(r(t.tpl_link_fuzzy), `i`)),
    (t.link_fuzzy_global = RegExp(r(t.tpl_link_fuzzy), `ig`)),
    (t.link_no_ip_fuzzy = RegExp(r(t.tpl_link_no_ip_fuzzy), `i`)),
    (t.link_no_ip_fuzzy_global = RegExp(r(t.tpl_link_no_ip_fuzzy), `ig`)),
    (t.host_fuzzy_test = RegExp(r(t.tpl_host_fuzzy_test), `i`)));
  let i = [];
  e.__compiled__ = {};
  function a(e, t) {
    throw Error(`(LinkifyIt) Invalid schema "${e}": ${t}`);
  }
  (Object.keys(e.__schemas__).forEach(function (t) {
    let n = e.__schemas__[t];
    if (n === null) return;
    let r = { validate: null, link: null };
    ((e.__compiled__[t] = r),
      Dd(n)
        ? (Od(n.validate)
            ? (r.validate = Id(n.validate))
            : kd(n.validate)
              ? (r.validate = n.validate)
              : a(t, n),
          kd(n.normalize)
            ? (r.normalize = n.normalize)
            : n.normalize
              ? a(t, n)
              : (r.normalize = Ld()))
        : Ed(n)
          ? i.push(t)
          : a(t, n));
  }),
    i.forEach(function (t) {
      e.__compiled__[e.__schemas__[t]] &&
        ((e.__compiled__[t].validate = e.__compiled__[e.__schemas__[t]].validate),
        (e.__compiled__[t].normalize = e.__compiled__[e.__schemas__[t]].normalize));
    }),
    (e.__compiled__[``] = { validate: null, normalize: Ld() }));
  let o = Object.keys(e.__compiled__)
    .filter(function (t) {
      return t.length > 0 && e.__compiled__[t];
    })
    .map(Ad)
    .join(`|`);
  ((e.re.schema_test = RegExp(`(^|(?!_)(?:[><\uff5c]|${t.src_ZPCc}))(${o})`, `i`)),
    (e.re.schema_search = RegExp(`(^|(?!_)(?:[><\uff5c]|${t.src_ZPCc}))(${o})`, `ig`)),
    (e.re.schema_at_start = RegExp(`^${e.re.schema_search.source}`, `i`)),
    (e.re.pretest = RegExp(
      `(${e.re.schema_test.source})|(${e.re.host_fuzzy_test.source})|@`,
      `i`,
    )));
}
function zd(e, t, n, r) {
  let i = e.slice(n, r);
  ((this.schema = t.toLowerCase()),
    (this.index = n),
    (this.lastIndex = r),
    (this.raw = i),
    (this.text = i),
    (this.url = i));
}
function Bd(e, t) {
  if (!(this instanceof Bd)) return new Bd(e, t);
  (t || (Md(e) && ((t = e), (e = {}))),
    (this.__opts__ = wd({}, jd, t)),
    (this.__schemas__ = wd({}, Nd, e)),
    (this.__compiled__ = {}),
    (this.__tlds__ = Fd),
    (this.__tlds_replaced__ = !1),
    (this.re = {}),
    Rd(this));
}
((Bd.prototype.add = function (e, t) {
  return ((this.__schemas__[e] = t), Rd(this), this);
}),
  (Bd.prototype.set = function (e) {
    return ((this.__opts__ = wd(this.__opts__, e)), this);
  }),
  (Bd.prototype.test = function (e) {
    if (!e.length) return !1;
    let t, n;
    if (this.re.schema_test.test(e)) {
      for (n = this.re.schema_search, n.lastIndex = 0; (t = n.exec(e)) !== null;)
        if (this.testSchemaAt(e, t[2], n.lastIndex)) return !0;
    }
    return !!(
      (this.__opts__.fuzzyLink &&
        this.__compiled__[`http:`] &&
        e.search(this.re.host_fuzzy_test) >= 0 &&
        e.match(this.__opts__.fuzzyIP ? this.re.link_fuzzy : this.re.link_no_ip_fuzzy) !== null) ||
      (this.__opts__.fuzzyEmail &&
        this.__compiled__[`mailto:`] &&
        e.indexOf(`@`) >= 0 &&
        e.match(this.re.email_fuzzy) !== null)
    );
  }),
  (Bd.prototype.pretest = function (e) {
    return this.re.pretest.test(e);
  }),
  (Bd.prototype.testSchemaAt = function (e, t, n) {
    return this.__compiled__[t.toLowerCase()]
      ? this.__compiled__[t.toLowerCase()].validate(e, n, this)
      : 0;
  }),
  (Bd.prototype.match = function (e) {
    let t = [],
      n = [],
      r = [],
      i = [],
      a,
      o,
      s;
    function c(e, t) {
      return e
        ? t
          ? e.index === t.index
            ? e.lastIndex >= t.lastIndex
              ? e
              : t
            : e.index < t.index
              ? e
              : t
          : e
        : t;
    }
    if (!e.length) return null;
    if (this.re.schema_test.test(e))
      for (s = this.re.schema_search, s.lastIndex = 0; (a = s.exec(e)) !== null;)
        ((o = this.testSchemaAt(e, a[2], s.lastIndex)),
          o &&
            n.push({
              schema: a[2],
              index: a.index + a[1].length,
              lastIndex: a.index + a[0].length + o,
            }));
    if (this.__opts__.fuzzyLink && this.__compiled__[`http:`])
      for (
        s = this.__opts__.fuzzyIP ? this.re.link_fuzzy_global : this.re.link_no_ip_fuzzy_global,
          s.lastIndex = 0;
        (a = s.exec(e)) !== null;
      )
        r.push({ schema: ``, index: a.index + a[1].length, lastIndex: a.index + a[0].length });
    if (this.__opts__.fuzzyEmail && this.__compiled__[`mailto:`])
      for (s = this.re.email_fuzzy_global, s.lastIndex = 0; (a = s.exec(e)) !== null;)
        i.push({
          schema: `mailto:`,
          index: a.index + a[1].length,
          lastIndex: a.index + a[0].length,
        });
    let l = [0, 0, 0],
      u = 0;
    for (;;) {
      let a = [n[l[0]], i[l[1]], r[l[2]]],
        o = c(c(a[0], a[1]), a[2]);
      if (!o) break;
      if ((o === a[0] ? l[0]++ : o === a[1] ? l[1]++ : l[2]++, o.index < u)) continue;
      let s = new zd(e, o.schema, o.index, o.lastIndex);
      (this.__compiled__[s.schema].normalize(s, this), t.push(s), (u = o.lastIndex));
    }
    return t.length ? t : null;
  }),
  (Bd.prototype.matchAtStart = function (e) {
    if (!e.length) return null;
    let t = this.re.schema_at_start.exec(e);
    if (!t) return null;
    let n = this.testSchemaAt(e, t[2], t[0].length);
    if (!n) return null;
    let r = new zd(e, t[2], t.index + t[1].length, t.index + t[0].length + n);
    return (this.__compiled__[r.schema].normalize(r, this), r);
  }),
  (Bd.prototype.tlds = function (e, t) {
    return (
      (e = Array.isArray(e) ? e : [e]),
      t
        ? ((this.__tlds__ = this.__tlds__
            .concat(e)
            .sort()
            .filter(function (e, t, n) {
              return e !== n[t - 1];
            })
            .reverse()),
          Rd(this),
          this)
        : ((this.__tlds__ = e.slice()), (this.__tlds_replaced__ = !0), Rd(this), this)
    );
  }),
  (Bd.prototype.normalize = function (e) {
    (e.schema || (e.url = `http://${e.url}`),
      e.schema === `mailto:` && !/^mailto:/i.test(e.url) && (e.url = `mailto:${e.url}`));
  }),
  (Bd.prototype.onCompile = function () {}));
function Vd(e) {
  '@babel/helpers - typeof';
  return (
    (Vd =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e;
          }
        : function (e) {
            return e &&
              typeof Symbol == `function` &&
              e.constructor === Symbol &&
              e !== Symbol.prototype
              ? `symbol`
              : typeof e;
          }),
    Vd(e)
  );
}
function Hd(e, t) {
  if (Vd(e) != `object` || !e) return e;
  var n;
  if (typeof Symbol < `u` && (n = e[Symbol.toPrimitive]) !== void 0) {
    var r = n.call(e, t || `default`);
    if (Vd(r) != `object`) return r;
    throw TypeError(`@@toPrimitive must return a primitive value.`);
  }
  return (t === `string` ? String : Number)(e);
}
function Ud(e) {
  var t = Hd(e, `string`);
  return Vd(t) == `symbol` ? t : t + ``;
}
function K(e, t, n) {
  return (
    (t = Ud(t)) in e
      ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 })
      : (e[t] = n),
    e
  );
}
var q = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.Log = e.LogLevel = void 0));
    var t = ` DEBUG `,
      n = `  INFO `,
      r = `  WARN `,
      i = ` ERROR `;
    function a(e) {
      return (e.unshift(`[Statsig]`), e);
    }
    e.LogLevel = { None: 0, Error: 1, Warn: 2, Info: 3, Debug: 4 };
    var o = class o {
      static info(...t) {
        o.level >= e.LogLevel.Info && console.info(n, ...a(t));
      }
      static debug(...n) {
        o.level >= e.LogLevel.Debug && console.debug(t, ...a(n));
      }
      static warn(...t) {
        o.level >= e.LogLevel.Warn && console.warn(r, ...a(t));
      }
      static error(...t) {
        o.level >= e.LogLevel.Error && console.error(i, ...a(t));
      }
    };
    ((e.Log = o), (o.level = e.LogLevel.Warn));
  }),
  Wd = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._getInstance = e._getStatsigGlobalFlag = e._getStatsigGlobal = void 0));
    var t = q();
    ((e._getStatsigGlobal = () => {
      try {
        return typeof __STATSIG__ < `u` ? __STATSIG__ : o;
      } catch {
        return o;
      }
    }),
      (e._getStatsigGlobalFlag = (t) => (0, e._getStatsigGlobal)()[t]),
      (e._getInstance = (n) => {
        let r = (0, e._getStatsigGlobal)();
        return n
          ? r.instances && r.instances[n]
          : (r.instances &&
              Object.keys(r.instances).length > 1 &&
              t.Log.warn(
                `Call made to Statsig global instance without an SDK key but there is more than one client instance. If you are using mulitple clients, please specify the SDK key.`,
              ),
            r.firstInstance);
      }));
    var n = `__STATSIG__`,
      r = typeof window < `u` ? window : {},
      i = typeof global < `u` ? global : {},
      a = typeof globalThis < `u` ? globalThis : {},
      o = r[n] ?? i[n] ?? a[n] ?? { instance: e._getInstance };
    ((r[n] = o), (i[n] = o), (a[n] = o));
  }),
  Gd = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.Diagnostics = void 0));
    var t = new Map(),
      n = `start`,
      r = `end`,
      i = `statsig::diagnostics`;
    e.Diagnostics = {
      _getMarkers: (e) => t.get(e),
      _markInitOverallStart: (e) => {
        s(e, a({}, n, `overall`));
      },
      _markInitOverallEnd: (e, t, n) => {
        s(
          e,
          a(
            {
              success: t,
              error: t ? void 0 : { name: `InitializeError`, message: `Failed to initialize` },
              evaluationDetails: n,
            },
            r,
            `overall`,
          ),
        );
      },
      _markInitNetworkReqStart: (e, t) => {
        s(e, a(t, n, `initialize`, `network_request`));
      },
      _markInitNetworkReqEnd: (e, t) => {
        s(e, a(t, r, `initialize`, `network_request`));
      },
      _markInitProcessStart: (e) => {
        s(e, a({}, n, `initialize`, `process`));
      },
      _markInitProcessEnd: (e, t) => {
        s(e, a(t, r, `initialize`, `process`));
      },
      _clearMarkers: (e) => {
        t.delete(e);
      },
      _formatError(e) {
        if (e && typeof e == `object`)
          return { code: c(e, `code`), name: c(e, `name`), message: c(e, `message`) };
      },
      _getDiagnosticsData(t, n, r, i) {
        return {
          success: t?.ok === !0,
          statusCode: t?.status,
          sdkRegion: t?.headers?.get(`x-statsig-region`),
          isDelta: r.includes(`"is_delta":true`) === !0 || void 0,
          attempt: n,
          error: e.Diagnostics._formatError(i),
        };
      },
      _enqueueDiagnosticsEvent(t, n, r, i) {
        let a = e.Diagnostics._getMarkers(r);
        if (a == null || a.length <= 0) return -1;
        let s = a[a.length - 1].timestamp - a[0].timestamp;
        e.Diagnostics._clearMarkers(r);
        let c = o(t, { context: `initialize`, markers: a.slice(), statsigOptions: i });
        return (n.enqueue(c), s);
      },
    };
    function a(e, t, n, r) {
      return Object.assign({ key: n, action: t, step: r, timestamp: Date.now() }, e);
    }
    function o(e, t) {
      return { eventName: i, user: e, value: null, metadata: t, time: Date.now() };
    }
    function s(e, n) {
      let r = t.get(e) ?? [];
      (r.push(n), t.set(e, r));
    }
    function c(e, t) {
      if (t in e) return e[t];
    }
  }),
  Kd = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e._isTypeMatch = e._typeOf = void 0));
    function t(e) {
      return Array.isArray(e) ? `array` : typeof e;
    }
    e._typeOf = t;
    function n(e, t) {
      let n = (e) => (Array.isArray(e) ? `array` : e === null ? `null` : typeof e);
      return n(e) === n(t);
    }
    e._isTypeMatch = n;
  }),
  qd = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._getSortedObject = e._DJB2Object = e._DJB2 = void 0));
    var t = Kd();
    ((e._DJB2 = (e) => {
      let t = 0;
      for (let n = 0; n < e.length; n++) {
        let r = e.charCodeAt(n);
        ((t = (t << 5) - t + r), (t &= t));
      }
      return String(t >>> 0);
    }),
      (e._DJB2Object = (t, n) => (0, e._DJB2)(JSON.stringify((0, e._getSortedObject)(t, n)))),
      (e._getSortedObject = (n, r) => {
        if (n == null) return null;
        let i = Object.keys(n).sort(),
          a = {};
        return (
          i.forEach((i) => {
            let o = n[i];
            r === 0 || (0, t._typeOf)(o) !== `object`
              ? (a[i] = o)
              : (a[i] = (0, e._getSortedObject)(o, r == null ? r : r - 1));
          }),
          a
        );
      }));
  }),
  Jd = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._getStorageKey = e._getUserStorageKey = void 0));
    var t = qd();
    function n(e, n, r) {
      if (r) return r(e, n);
      let i = n && n.customIDs ? n.customIDs : {},
        a = [
          `uid:${n?.userID ?? ``}`,
          `cids:${Object.keys(i)
            .sort((e, t) => e.localeCompare(t))
            .map((e) => `${e}-${i[e]}`)
            .join(`,`)}`,
          `k:${e}`,
        ];
      return (0, t._DJB2)(a.join(`|`));
    }
    e._getUserStorageKey = n;
    function r(e, r, i) {
      return r ? n(e, r, i) : (0, t._DJB2)(`k:${e}`);
    }
    e._getStorageKey = r;
  }),
  Yd = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.NetworkParam = e.NetworkDefault = e.Endpoint = void 0),
      (e.Endpoint = {
        _initialize: `initialize`,
        _rgstr: `rgstr`,
        _download_config_specs: `download_config_specs`,
      }),
      (e.NetworkDefault = {
        [e.Endpoint._rgstr]: `https://prodregistryv2.org/v1`,
        [e.Endpoint._initialize]: `https://featureassets.org/v1`,
        [e.Endpoint._download_config_specs]: `https://api.statsigcdn.com/v1`,
      }),
      (e.NetworkParam = {
        EventCount: `ec`,
        SdkKey: `k`,
        SdkType: `st`,
        SdkVersion: `sv`,
        Time: `t`,
        SessionID: `sid`,
        StatsigEncoded: `se`,
        IsGzipped: `gz`,
      }));
  }),
  Xd = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._getUnloadEvent =
        e._getCurrentPageUrlSafe =
        e._addDocumentEventListenerSafe =
        e._addWindowEventListenerSafe =
        e._isServerEnv =
        e._getDocumentSafe =
        e._getWindowSafe =
          void 0),
      (e._getWindowSafe = () => (typeof window < `u` ? window : null)),
      (e._getDocumentSafe = () => (0, e._getWindowSafe)()?.document ?? null),
      (e._isServerEnv = () => {
        if ((0, e._getDocumentSafe)() !== null) return !1;
        let t = typeof process < `u` && process.versions != null && process.versions.node != null;
        return typeof EdgeRuntime == `string` || t;
      }),
      (e._addWindowEventListenerSafe = (t, n) => {
        let r = (0, e._getWindowSafe)();
        typeof r?.addEventListener == `function` && r.addEventListener(t, n);
      }),
      (e._addDocumentEventListenerSafe = (t, n) => {
        let r = (0, e._getDocumentSafe)();
        typeof r?.addEventListener == `function` && r.addEventListener(t, n);
      }),
      (e._getCurrentPageUrlSafe = () => {
        try {
          return (0, e._getWindowSafe)()?.location.href.split(/[?#]/)[0];
        } catch {
          return;
        }
      }),
      (e._getUnloadEvent = () => {
        let t = (0, e._getWindowSafe)();
        return t && `onpagehide` in t ? `pagehide` : `beforeunload`;
      }));
  }),
  Zd = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._createLayerParameterExposure =
        e._createConfigExposure =
        e._mapExposures =
        e._createGateExposure =
        e._isExposureEvent =
          void 0));
    var t = `statsig::config_exposure`,
      n = `statsig::gate_exposure`,
      r = `statsig::layer_exposure`,
      i = (e, t, n, r, i) => (
        n.bootstrapMetadata && (r.bootstrapMetadata = n.bootstrapMetadata),
        {
          eventName: e,
          user: t,
          value: null,
          metadata: o(n, r),
          secondaryExposures: i,
          time: Date.now(),
        }
      );
    ((e._isExposureEvent = ({ eventName: e }) => e === n || e === t || e === r),
      (e._createGateExposure = (e, t, r) => {
        let o = { gate: t.name, gateValue: String(t.value), ruleID: t.ruleID };
        return (
          t.__evaluation?.version != null && (o.configVersion = t.__evaluation.version),
          i(n, e, t.details, o, a(t.__evaluation?.secondary_exposures ?? [], r))
        );
      }));
    function a(e, t) {
      return e.map((e) => (typeof e == `string` ? (t ?? {})[e] : e)).filter((e) => e != null);
    }
    ((e._mapExposures = a),
      (e._createConfigExposure = (e, n, r) => {
        let o = { config: n.name, ruleID: n.ruleID };
        return (
          n.__evaluation?.version != null && (o.configVersion = n.__evaluation.version),
          n.__evaluation?.passed != null && (o.rulePassed = String(n.__evaluation.passed)),
          i(t, e, n.details, o, a(n.__evaluation?.secondary_exposures ?? [], r))
        );
      }),
      (e._createLayerParameterExposure = (e, t, n, o) => {
        let s = t.__evaluation,
          c = s?.explicit_parameters?.includes(n) === !0,
          l = ``,
          u = s?.undelegated_secondary_exposures ?? [];
        c && ((l = s.allocated_experiment_name ?? ``), (u = s.secondary_exposures ?? []));
        let d = t.__evaluation?.parameter_rule_ids,
          f = {
            config: t.name,
            parameterName: n,
            ruleID: d?.[n] ?? t.ruleID,
            allocatedExperiment: l,
            isExplicitParameter: String(c),
          };
        return (
          t.__evaluation?.version != null && (f.configVersion = t.__evaluation.version),
          i(r, e, t.details, f, a(u, o))
        );
      }));
    var o = (e, t) => (
      (t.reason = e.reason),
      e.lcut && (t.lcut = String(e.lcut)),
      e.receivedAt && (t.receivedAt = String(e.receivedAt)),
      t
    );
  }),
  Qd = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.LoggingEnabledOption = e.LogEventCompressionMode = void 0),
      (e.LogEventCompressionMode = { Disabled: `d`, Enabled: `e`, Forced: `f` }),
      (e.LoggingEnabledOption = {
        disabled: `disabled`,
        browserOnly: `browser-only`,
        always: `always`,
      }));
  }),
  $d = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._setObjectInStorage = e._getObjectFromStorage = e.Storage = void 0));
    var t = q(),
      n = Xd(),
      r = {},
      i = {
        isReady: () => !0,
        isReadyResolver: () => null,
        getProviderName: () => `InMemory`,
        getItem: (e) => (r[e] ? r[e] : null),
        setItem: (e, t) => {
          r[e] = t;
        },
        removeItem: (e) => {
          delete r[e];
        },
        getAllKeys: () => Object.keys(r),
      },
      a = null;
    try {
      let e = (0, n._getWindowSafe)();
      e &&
        e.localStorage &&
        typeof e.localStorage.getItem == `function` &&
        (a = {
          isReady: () => !0,
          isReadyResolver: () => null,
          getProviderName: () => `LocalStorage`,
          getItem: (t) => e.localStorage.getItem(t),
          setItem: (t, n) => e.localStorage.setItem(t, n),
          removeItem: (t) => e.localStorage.removeItem(t),
          getAllKeys: () => Object.keys(e.localStorage),
        });
    } catch {
      t.Log.warn(`Failed to setup localStorageProvider.`);
    }
    var o = a ?? i,
      s = o;
    function c(t) {
      try {
        return t();
      } catch (t) {
        if (t instanceof Error && t.name === `SecurityError`)
          return (e.Storage._setProvider(i), null);
        throw t;
      }
    }
    e.Storage = {
      isReady: () => s.isReady(),
      isReadyResolver: () => s.isReadyResolver(),
      getProviderName: () => s.getProviderName(),
      getItem: (e) => c(() => s.getItem(e)),
      setItem: (e, t) => c(() => s.setItem(e, t)),
      removeItem: (e) => s.removeItem(e),
      getAllKeys: () => s.getAllKeys(),
      _setProvider: (e) => {
        ((o = e), (s = e));
      },
      _setDisabled: (e) => {
        s = e ? i : o;
      },
    };
    function l(n) {
      let r = e.Storage.getItem(n);
      try {
        return JSON.parse(r ?? `null`);
      } catch {
        return (t.Log.error(`Failed to parse value for key "${n}"`), null);
      }
    }
    e._getObjectFromStorage = l;
    function u(t, n) {
      e.Storage.setItem(t, JSON.stringify(n));
    }
    e._setObjectInStorage = u;
  }),
  ef = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.UrlConfiguration = void 0));
    var t = qd(),
      n = Yd(),
      r = {
        [n.Endpoint._initialize]: `i`,
        [n.Endpoint._rgstr]: `e`,
        [n.Endpoint._download_config_specs]: `d`,
      };
    e.UrlConfiguration = class {
      constructor(e, t, i, a) {
        ((this.customUrl = null),
          (this.fallbackUrls = null),
          (this.endpoint = e),
          (this.endpointDnsKey = r[e]),
          t && (this.customUrl = t),
          !t && i && (this.customUrl = i.endsWith(`/`) ? `${i}${e}` : `${i}/${e}`),
          a && (this.fallbackUrls = a));
        let o = n.NetworkDefault[e];
        this.defaultUrl = `${o}/${e}`;
      }
      getUrl() {
        return this.customUrl ?? this.defaultUrl;
      }
      getChecksum() {
        let e = (this.fallbackUrls ?? []).sort().join(`,`);
        return (0, t._DJB2)(this.customUrl + e);
      }
    };
  }),
  tf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._notifyVisibilityChanged =
        e._subscribeToVisiblityChanged =
        e._isUnloading =
        e._isCurrentlyVisible =
          void 0));
    var t = Xd(),
      n = `foreground`,
      r = `background`,
      i = [],
      a = n,
      o = !1;
    ((e._isCurrentlyVisible = () => a === n),
      (e._isUnloading = () => o),
      (e._subscribeToVisiblityChanged = (e) => {
        i.unshift(e);
      }),
      (e._notifyVisibilityChanged = (e) => {
        e !== a && ((a = e), i.forEach((t) => t(e)));
      }),
      (0, t._addWindowEventListenerSafe)(`focus`, () => {
        ((o = !1), (0, e._notifyVisibilityChanged)(n));
      }),
      (0, t._addWindowEventListenerSafe)(`blur`, () => (0, e._notifyVisibilityChanged)(r)),
      (0, t._addDocumentEventListenerSafe)(`visibilitychange`, () => {
        (0, e._notifyVisibilityChanged)(document.visibilityState === `visible` ? n : r);
      }),
      (0, t._addWindowEventListenerSafe)((0, t._getUnloadEvent)(), () => {
        ((o = !0), (0, e._notifyVisibilityChanged)(r));
      }));
  }),
  nf = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.EventLogger = void 0));
    var i = Jd(),
      a = qd(),
      o = q(),
      s = Yd(),
      c = Xd(),
      l = Zd(),
      u = Qd(),
      d = $d(),
      f = ef(),
      p = tf(),
      m = 100,
      h = 1e4,
      g = 1e3,
      _ = 6e5,
      v = 500,
      y = 200,
      b = {};
    e.EventLogger = class e {
      static _safeFlushAndForget(e) {
        var t;
        (t = b[e]) == null || t.flush().catch(() => {});
      }
      static _safeRetryFailedLogs(e) {
        var t;
        (t = b[e]) == null || t._retryFailedLogs();
      }
      constructor(e, t, n, r) {
        ((this._sdkKey = e),
          (this._emitter = t),
          (this._network = n),
          (this._options = r),
          (this._queue = []),
          (this._lastExposureTimeMap = {}),
          (this._nonExposedChecks = {}),
          (this._hasRunQuickFlush = !1),
          (this._creationTime = Date.now()),
          (this._loggingEnabled =
            r?.loggingEnabled ??
            (r?.disableLogging === !0
              ? u.LoggingEnabledOption.disabled
              : u.LoggingEnabledOption.browserOnly)),
          r?.loggingEnabled &&
            r.disableLogging !== void 0 &&
            o.Log.warn(
              `Detected both loggingEnabled and disableLogging options. loggingEnabled takes precedence - please remove disableLogging.`,
            ),
          (this._maxQueueSize = r?.loggingBufferMaxSize ?? m));
        let i = r?.networkConfig;
        this._logEventUrlConfig = new f.UrlConfiguration(
          s.Endpoint._rgstr,
          i?.logEventUrl,
          i?.api,
          i?.logEventFallbackUrls,
        );
      }
      setLogEventCompressionMode(e) {
        this._network.setLogEventCompressionMode(e);
      }
      setLoggingEnabled(e) {
        if (this._loggingEnabled === `disabled` && e !== `disabled`) {
          let e = this._getStorageKey(),
            t = (0, d._getObjectFromStorage)(e);
          (t && this._queue.push(...t), d.Storage.removeItem(e));
        }
        this._loggingEnabled = e;
      }
      enqueue(t) {
        this._shouldLogEvent(t) &&
          (this._normalizeAndAppendEvent(t),
          this._quickFlushIfNeeded(),
          this._queue.length > this._maxQueueSize && e._safeFlushAndForget(this._sdkKey));
      }
      incrementNonExposureCount(e) {
        let t = this._nonExposedChecks[e] ?? 0;
        this._nonExposedChecks[e] = t + 1;
      }
      reset() {
        (this.flush().catch(() => {}), (this._lastExposureTimeMap = {}));
      }
      start() {
        let t = (0, c._isServerEnv)();
        (t && this._options?.loggingEnabled !== `always`) ||
          ((b[this._sdkKey] = this),
          t ||
            (0, p._subscribeToVisiblityChanged)((t) => {
              t === `background`
                ? e._safeFlushAndForget(this._sdkKey)
                : t === `foreground` && e._safeRetryFailedLogs(this._sdkKey);
            }),
          this._retryFailedLogs(),
          this._startBackgroundFlushInterval());
      }
      stop() {
        return r(this, void 0, void 0, function* () {
          ((this._flushIntervalId &&= (clearInterval(this._flushIntervalId), null)),
            delete b[this._sdkKey],
            yield this.flush());
        });
      }
      flush() {
        return r(this, void 0, void 0, function* () {
          if ((this._appendAndResetNonExposedChecks(), this._queue.length === 0)) return;
          let e = this._queue;
          ((this._queue = []), yield this._sendEvents(e));
        });
      }
      _quickFlushIfNeeded() {
        this._hasRunQuickFlush ||
          ((this._hasRunQuickFlush = !0),
          Date.now() - this._creationTime > y ||
            setTimeout(() => e._safeFlushAndForget(this._sdkKey), y));
      }
      _shouldLogEvent(e) {
        if (this._options?.loggingEnabled !== `always` && (0, c._isServerEnv)()) return !1;
        if (!(0, l._isExposureEvent)(e)) return !0;
        let t = e.user ? e.user : { statsigEnvironment: void 0 },
          n = (0, i._getUserStorageKey)(this._sdkKey, t),
          r = e.metadata ? e.metadata : {},
          a = [
            e.eventName,
            n,
            r.gate,
            r.config,
            r.ruleID,
            r.allocatedExperiment,
            r.parameterName,
            String(r.isExplicitParameter),
            r.reason,
          ].join(`|`),
          o = this._lastExposureTimeMap[a],
          s = Date.now();
        return o && s - o < _
          ? !1
          : (Object.keys(this._lastExposureTimeMap).length > g && (this._lastExposureTimeMap = {}),
            (this._lastExposureTimeMap[a] = s),
            !0);
      }
      _sendEvents(e) {
        return r(this, void 0, void 0, function* () {
          if (this._loggingEnabled === `disabled`) return (this._saveFailedLogsToStorage(e), !1);
          try {
            let t =
              (0, p._isUnloading)() &&
              this._network.isBeaconSupported() &&
              this._options?.networkConfig?.networkOverrideFunc == null;
            return (
              this._emitter({ name: `pre_logs_flushed`, events: e }),
              (t ? this._sendEventsViaBeacon(e) : yield this._sendEventsViaPost(e)).success
                ? (this._emitter({ name: `logs_flushed`, events: e }), !0)
                : (o.Log.warn(`Failed to flush events.`), this._saveFailedLogsToStorage(e), !1)
            );
          } catch {
            return (o.Log.warn(`Failed to flush events.`), !1);
          }
        });
      }
      _sendEventsViaPost(e) {
        return r(this, void 0, void 0, function* () {
          let t = (yield this._network.post(this._getRequestData(e)))?.code ?? -1;
          return { success: t >= 200 && t < 300 };
        });
      }
      _sendEventsViaBeacon(e) {
        return { success: this._network.beacon(this._getRequestData(e)) };
      }
      _getRequestData(e) {
        return {
          sdkKey: this._sdkKey,
          data: { events: e },
          urlConfig: this._logEventUrlConfig,
          retries: 3,
          isCompressable: !0,
          params: { [s.NetworkParam.EventCount]: String(e.length) },
          credentials: `same-origin`,
        };
      }
      _saveFailedLogsToStorage(e) {
        for (; e.length > v;) e.shift();
        let t = this._getStorageKey();
        try {
          let n = this._getFailedLogsFromStorage(t);
          (0, d._setObjectInStorage)(t, [...n, ...e]);
        } catch {
          o.Log.warn(`Unable to save failed logs to storage`);
        }
      }
      _getFailedLogsFromStorage(e) {
        let t = [];
        try {
          let n = (0, d._getObjectFromStorage)(e);
          return (Array.isArray(n) && (t = n), t);
        } catch {
          return [];
        }
      }
      _retryFailedLogs() {
        let e = this._getStorageKey();
        r(this, void 0, void 0, function* () {
          d.Storage.isReady() || (yield d.Storage.isReadyResolver());
          let t = (0, d._getObjectFromStorage)(e);
          t && (d.Storage.removeItem(e), yield this._sendEvents(t));
        }).catch(() => {
          o.Log.warn(`Failed to flush stored logs`);
        });
      }
      _getStorageKey() {
        return `statsig.failed_logs.${(0, a._DJB2)(this._sdkKey)}`;
      }
      _normalizeAndAppendEvent(e) {
        e.user && ((e.user = Object.assign({}, e.user)), delete e.user.privateAttributes);
        let t = {},
          n = this._getCurrentPageUrl();
        n && (t.statsigMetadata = { currentPage: n });
        let r = Object.assign(Object.assign({}, e), t);
        (o.Log.debug(`Enqueued Event:`, r), this._queue.push(r));
      }
      _appendAndResetNonExposedChecks() {
        Object.keys(this._nonExposedChecks).length !== 0 &&
          (this._normalizeAndAppendEvent({
            eventName: `statsig::non_exposed_checks`,
            user: null,
            time: Date.now(),
            metadata: { checks: Object.assign({}, this._nonExposedChecks) },
          }),
          (this._nonExposedChecks = {}));
      }
      _getCurrentPageUrl() {
        if (this._options?.includeCurrentPageUrlWithEvents !== !1)
          return (0, c._getCurrentPageUrlSafe)();
      }
      _startBackgroundFlushInterval() {
        let t = this._options?.loggingIntervalMs ?? h,
          n = setInterval(() => {
            let t = b[this._sdkKey];
            !t || t._flushIntervalId !== n ? clearInterval(n) : e._safeFlushAndForget(this._sdkKey);
          }, t);
        this._flushIntervalId = n;
      }
    };
  }),
  rf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.StatsigMetadataProvider = e.SDK_VERSION = void 0),
      (e.SDK_VERSION = `3.30.2`));
    var t = { sdkVersion: e.SDK_VERSION, sdkType: `js-mono` };
    e.StatsigMetadataProvider = {
      get: () => t,
      add: (e) => {
        t = Object.assign(Object.assign({}, t), e);
      },
    };
  }),
  af = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
  }),
  of = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.getUUID = void 0));
    function t() {
      if (typeof crypto < `u` && typeof crypto.randomUUID == `function`) return crypto.randomUUID();
      let e = new Date().getTime(),
        t = (typeof performance < `u` && performance.now && performance.now() * 1e3) || 0;
      return `xxxxxxxx-xxxx-4xxx-${`89ab`[Math.floor(Math.random() * 4)]}xxx-xxxxxxxxxxxx`.replace(
        /[xy]/g,
        (n) => {
          let r = Math.random() * 16;
          return (
            e > 0
              ? ((r = ((e + r) % 16) | 0), (e = Math.floor(e / 16)))
              : ((r = ((t + r) % 16) | 0), (t = Math.floor(t / 16))),
            (n === `x` ? r : (r & 7) | 8).toString(16)
          );
        },
      );
    }
    e.getUUID = t;
  }),
  sf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.getCookieName = e.StableID = void 0));
    var t = Jd(),
      n = q(),
      r = Xd(),
      i = $d(),
      a = of(),
      o = {},
      s = {},
      c = {};
    e.StableID = {
      cookiesEnabled: !1,
      randomID: Math.random().toString(36),
      get: (e) => {
        if (c[e]) return null;
        if (o[e] != null) return o[e];
        let t = null;
        return (
          (t = f(e)),
          t == null
            ? ((t = d(e)), (t ??= (0, a.getUUID)()), u(t, e), p(t, e), (o[e] = t), t)
            : ((o[e] = t), u(t, e), t)
        );
      },
      setOverride: (e, t) => {
        ((o[t] = e), u(e, t), p(e, t));
      },
      _setCookiesEnabled: (e, t) => {
        s[e] = t;
      },
      _setDisabled: (e, t) => {
        c[e] = t;
      },
    };
    function l(e) {
      return `statsig.stable_id.${(0, t._getStorageKey)(e)}`;
    }
    function u(e, t) {
      let r = l(t);
      try {
        (0, i._setObjectInStorage)(r, e);
      } catch {
        n.Log.warn(`Failed to save StableID to storage`);
      }
    }
    function d(e) {
      let t = l(e);
      return (0, i._getObjectFromStorage)(t);
    }
    function f(e) {
      if (!s[e] || (0, r._getDocumentSafe)() == null) return null;
      let t = document.cookie.split(`;`);
      for (let n of t) {
        let [t, r] = n.trim().split(`=`);
        if (t === m(e)) return decodeURIComponent(r);
      }
      return null;
    }
    function p(e, t) {
      if (!s[t] || (0, r._getDocumentSafe)() == null) return;
      let n = new Date();
      (n.setFullYear(n.getFullYear() + 1),
        (document.cookie = `${m(t)}=${encodeURIComponent(e)}; expires=${n.toUTCString()}; path=/`));
    }
    function m(e) {
      return `statsig.stable_id.${(0, t._getStorageKey)(e)}`;
    }
    e.getCookieName = m;
  }),
  cf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._getFullUserHash = e._normalizeUser = void 0));
    var t = qd(),
      n = q();
    function r(e, t, r) {
      try {
        let n = JSON.parse(JSON.stringify(e));
        return (
          t != null && t.environment != null
            ? (n.statsigEnvironment = t.environment)
            : r != null && (n.statsigEnvironment = { tier: r }),
          n
        );
      } catch {
        return (n.Log.error(`Failed to JSON.stringify user`), { statsigEnvironment: void 0 });
      }
    }
    e._normalizeUser = r;
    function i(e) {
      return e ? (0, t._DJB2Object)(e) : null;
    }
    e._getFullUserHash = i;
  }),
  lf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e._typedJsonParse = void 0));
    var t = q();
    function n(e, n, r) {
      try {
        let t = JSON.parse(e);
        if (t && typeof t == `object` && n in t) return t;
      } catch {}
      return (t.Log.error(`Failed to parse ${r}`), null);
    }
    e._typedJsonParse = n;
  }),
  uf = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._makeDataAdapterResult = e.DataAdapterCore = void 0));
    var i = q(),
      a = sf(),
      o = cf(),
      s = $d(),
      c = lf(),
      l = 10,
      u = 8;
    e.DataAdapterCore = class {
      constructor(e, t) {
        ((this._adapterName = e),
          (this._cacheSuffix = t),
          (this._options = null),
          (this._sdkKey = null),
          (this._cacheLimit = l),
          (this._lastModifiedStoreKey = `statsig.last_modified_time.${t}`),
          (this._inMemoryCache = new f()));
      }
      attach(e, t, n) {
        ((this._sdkKey = e), (this._options = t));
      }
      getDataSync(e) {
        let t = e && (0, o._normalizeUser)(e, this._options),
          n = this._getCacheKey(t),
          r = this._inMemoryCache.get(n, t);
        if (r && this._getIsCacheValueValid(r)) return r;
        let i = this._loadFromCache(n);
        return i && this._getIsCacheValueValid(i)
          ? (this._inMemoryCache.add(n, i, this._cacheLimit), this._inMemoryCache.get(n, t))
          : null;
      }
      setData(e, t) {
        let n = t && (0, o._normalizeUser)(t, this._options),
          r = this._getCacheKey(n);
        this._inMemoryCache.add(r, d(`Bootstrap`, e, null, n), this._cacheLimit);
      }
      _getIsCacheValueValid(e) {
        return e.stableID == null || e.stableID === a.StableID.get(this._getSdkKey());
      }
      _getDataAsyncImpl(e, t, n) {
        return r(this, void 0, void 0, function* () {
          s.Storage.isReady() || (yield s.Storage.isReadyResolver());
          let r = e ?? this.getDataSync(t),
            a = [this._fetchAndPrepFromNetwork(r, t, n)];
          return (
            n?.timeoutMs &&
              a.push(
                new Promise((e) => setTimeout(e, n.timeoutMs)).then(
                  () => (i.Log.debug(`Fetching latest value timed out`), null),
                ),
              ),
            yield Promise.race(a)
          );
        });
      }
      _prefetchDataImpl(e, t) {
        return r(this, void 0, void 0, function* () {
          let n = e && (0, o._normalizeUser)(e, this._options),
            r = this._getCacheKey(n),
            i = yield this._getDataAsyncImpl(null, n, t);
          i &&
            this._inMemoryCache.add(
              r,
              Object.assign(Object.assign({}, i), { source: `Prefetch` }),
              this._cacheLimit,
            );
        });
      }
      _fetchAndPrepFromNetwork(e, t, n) {
        return r(this, void 0, void 0, function* () {
          let r = e?.data ?? null,
            o = e != null && this._isCachedResultValidFor204(e, t),
            s = yield this._fetchFromNetwork(r, t, n, o);
          if (!s) return (i.Log.debug(`No response returned for latest value`), null);
          let l = (0, c._typedJsonParse)(s, `has_updates`, `Response`),
            u = this._getSdkKey(),
            f = a.StableID.get(u),
            p = null;
          if (l?.has_updates === !0) p = d(`Network`, s, f, t);
          else if (r && l?.has_updates === !1) p = d(`NetworkNotModified`, r, f, t);
          else return null;
          let m = this._getCacheKey(t);
          return (this._inMemoryCache.add(m, p, this._cacheLimit), this._writeToCache(m, p), p);
        });
      }
      _getSdkKey() {
        return this._sdkKey == null
          ? (i.Log.error(`${this._adapterName} is not attached to a Client`), ``)
          : this._sdkKey;
      }
      _loadFromCache(e) {
        let t = s.Storage.getItem?.call(s.Storage, e);
        if (t == null) return null;
        let n = (0, c._typedJsonParse)(t, `source`, `Cached Result`);
        return n ? Object.assign(Object.assign({}, n), { source: `Cache` }) : null;
      }
      _writeToCache(e, t) {
        let n = JSON.stringify(t);
        for (let t = 0; t < u; t++)
          try {
            s.Storage.setItem(e, n);
            break;
          } catch (t) {
            if (
              !(t instanceof Error) ||
              !(
                t.toString().includes(`QuotaExceededError`) ||
                t.toString().includes(`QUOTA_EXCEEDED_ERR`)
              ) ||
              this._cacheLimit <= 1
            )
              throw t;
            ((this._cacheLimit = Math.ceil(this._cacheLimit / 2)),
              this._runLocalStorageCacheEviction(e, this._cacheLimit - 1));
          }
        this._runLocalStorageCacheEviction(e);
      }
      _runLocalStorageCacheEviction(e, t = this._cacheLimit) {
        let n = (0, s._getObjectFromStorage)(this._lastModifiedStoreKey) ?? {};
        n[e] = Date.now();
        let r = p(n, t);
        for (let e of r) (delete n[e], s.Storage.removeItem(e));
        (0, s._setObjectInStorage)(this._lastModifiedStoreKey, n);
      }
    };
    function d(e, t, n, r) {
      return {
        source: e,
        data: t,
        receivedAt: Date.now(),
        stableID: n,
        fullUserHash: (0, o._getFullUserHash)(r),
      };
    }
    e._makeDataAdapterResult = d;
    var f = class {
      constructor() {
        this._data = {};
      }
      get(e, t) {
        let n = this._data[e],
          r = n?.stableID,
          a = t?.customIDs?.stableID;
        return a && r && a !== r
          ? (i.Log.warn(`'StatsigUser.customIDs.stableID' mismatch`), null)
          : n;
      }
      add(e, t, n) {
        let r = p(this._data, n - 1);
        for (let e of r) delete this._data[e];
        this._data[e] = t;
      }
      merge(e) {
        this._data = Object.assign(Object.assign({}, this._data), e);
      }
    };
    function p(e, t) {
      let n = Object.keys(e);
      return n.length <= t
        ? []
        : t === 0
          ? n
          : n
              .sort((t, n) => {
                let r = e[t],
                  i = e[n];
                return typeof r == `object` && typeof i == `object`
                  ? r.receivedAt - i.receivedAt
                  : r - i;
              })
              .slice(0, n.length - t);
    }
  }),
  df = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
  }),
  ff = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.SDKType = void 0));
    var t = {},
      n;
    e.SDKType = {
      _get: (e) => (t[e] ?? `js-mono`) + (n ?? ``),
      _setClientType(e, n) {
        t[e] = n;
      },
      _setBindingType(e) {
        (n && n !== `-react`) || (n = `-` + e);
      },
    };
  }),
  pf = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.ErrorBoundary = e.EXCEPTION_ENDPOINT = void 0));
    var i = q(),
      a = ff(),
      o = rf();
    e.EXCEPTION_ENDPOINT = `https://statsigapi.net/v1/sdk_exception`;
    var s = `[Statsig] UnknownError`;
    e.ErrorBoundary = class {
      constructor(e, t, n, r) {
        ((this._sdkKey = e),
          (this._options = t),
          (this._emitter = n),
          (this._lastSeenError = r),
          (this._seen = new Set()));
      }
      wrap(e, t) {
        try {
          let n = e;
          u(n).forEach((r) => {
            let i = n[r];
            `$EB` in i ||
              ((n[r] = (...n) => this._capture(t ? `${t}:${r}` : r, () => i.apply(e, n))),
              (n[r].$EB = !0));
          });
        } catch (e) {
          this._onError(`eb:wrap`, e);
        }
      }
      logError(e, t) {
        this._onError(e, t);
      }
      getLastSeenErrorAndReset() {
        let e = this._lastSeenError;
        return ((this._lastSeenError = void 0), e ?? null);
      }
      attachErrorIfNoneExists(e) {
        this._lastSeenError ||= c(e);
      }
      _capture(e, t) {
        try {
          let n = t();
          return n && n instanceof Promise ? n.catch((t) => this._onError(e, t)) : n;
        } catch (t) {
          return (this._onError(e, t), null);
        }
      }
      _onError(t, n) {
        try {
          (i.Log.warn(`Caught error in ${t}`, { error: n }),
            r(this, void 0, void 0, function* () {
              var r, i;
              let u = n || Error(s),
                f = u instanceof Error,
                p = f ? u.name : `No Name`,
                m = c(u);
              if (((this._lastSeenError = m), this._seen.has(p))) return;
              if ((this._seen.add(p), this._options?.networkConfig?.preventAllNetworkTraffic)) {
                (r = this._emitter) == null || r.call(this, { name: `error`, error: n, tag: t });
                return;
              }
              let h = a.SDKType._get(this._sdkKey),
                g = o.StatsigMetadataProvider.get(),
                _ = f ? u.stack : l(u),
                v = Object.assign(
                  { tag: t, exception: p, info: _, statsigOptions: d(this._options) },
                  Object.assign(Object.assign({}, g), { sdkType: h }),
                );
              (yield (this._options?.networkConfig?.networkOverrideFunc ?? fetch)(
                e.EXCEPTION_ENDPOINT,
                {
                  method: `POST`,
                  headers: {
                    'STATSIG-API-KEY': this._sdkKey,
                    'STATSIG-SDK-TYPE': String(h),
                    'STATSIG-SDK-VERSION': String(g.sdkVersion),
                    'Content-Type': `application/json`,
                  },
                  body: JSON.stringify(v),
                },
              ),
                (i = this._emitter) == null || i.call(this, { name: `error`, error: n, tag: t }));
            })
              .then(() => {})
              .catch(() => {}));
        } catch {}
      }
    };
    function c(e) {
      return e instanceof Error
        ? e
        : Error(typeof e == `string` ? e : `An unknown error occurred.`);
    }
    function l(e) {
      try {
        return JSON.stringify(e);
      } catch {
        return s;
      }
    }
    function u(e) {
      let t = new Set(),
        n = Object.getPrototypeOf(e);
      for (; n && n !== Object.prototype;)
        (Object.getOwnPropertyNames(n)
          .filter((e) => typeof n?.[e] == `function`)
          .forEach((e) => t.add(e)),
          (n = Object.getPrototypeOf(n)));
      return Array.from(t);
    }
    function d(e) {
      if (!e) return {};
      let t = {};
      return (
        Object.keys(e).forEach((n) => {
          let r = n,
            i = e[r];
          switch (typeof i) {
            case `number`:
            case `bigint`:
            case `boolean`:
              t[String(r)] = i;
              break;
            case `string`:
              i.length < 50 ? (t[String(r)] = i) : (t[String(r)] = `set`);
              break;
            case `object`:
              r === `environment`
                ? (t.environment = i)
                : r === `networkConfig`
                  ? (t.networkConfig = i)
                  : (t[String(r)] = i == null ? `unset` : `set`);
          }
        }),
        t
      );
    }
  }),
  mf = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
  }),
  hf = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
  }),
  gf = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
  }),
  _f = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.createMemoKey = e.MemoPrefix = void 0),
      (e.MemoPrefix = {
        _gate: `g`,
        _dynamicConfig: `c`,
        _experiment: `e`,
        _configList: `cl`,
        _layer: `l`,
        _paramStore: `p`,
      }));
    var t = new Set([]),
      n = new Set([`userPersistedValues`]);
    function r(e, r, i) {
      let a = `${e}|${r}`;
      if (!i) return a;
      for (let e of Object.keys(i)) {
        if (n.has(e)) return;
        t.has(e) ? (a += `|${e}=true`) : (a += `|${e}=${i[e]}`);
      }
      return a;
    }
    e.createMemoKey = r;
  }),
  vf = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e._fetchTxtRecords = void 0));
    var i = new Uint8Array([
        0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 13, 102, 101, 97, 116, 117, 114, 101, 97, 115, 115, 101,
        116, 115, 3, 111, 114, 103, 0, 0, 16, 0, 1,
      ]),
      a = `https://cloudflare-dns.com/dns-query`,
      o = [`i`, `e`, `d`],
      s = 200;
    function c(e) {
      return r(this, void 0, void 0, function* () {
        let t = yield e(a, {
          method: `POST`,
          headers: { 'Content-Type': `application/dns-message`, Accept: `application/dns-message` },
          body: i,
        });
        if (!t.ok) {
          let e = Error(`Failed to fetch TXT records from DNS`);
          throw ((e.name = `DnsTxtFetchError`), e);
        }
        let n = yield t.arrayBuffer();
        return l(new Uint8Array(n));
      });
    }
    e._fetchTxtRecords = c;
    function l(e) {
      let t = e.findIndex(
        (t, n) =>
          n < s && String.fromCharCode(t) === `=` && o.includes(String.fromCharCode(e[n - 1])),
      );
      if (t === -1) {
        let e = Error(`Failed to parse TXT records from DNS`);
        throw ((e.name = `DnsTxtParseError`), e);
      }
      let n = ``;
      for (let r = t - 1; r < e.length; r++) n += String.fromCharCode(e[r]);
      return n.split(`,`);
    }
  }),
  yf = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._isDomainFailure = e.NetworkFallbackResolver = void 0));
    var i = vf(),
      a = qd(),
      o = q(),
      s = $d(),
      c = 6048e5,
      l = 144e5;
    e.NetworkFallbackResolver = class {
      constructor(e) {
        ((this._fallbackInfo = null),
          (this._errorBoundary = null),
          (this._dnsQueryCooldowns = {}),
          (this._networkOverrideFunc = e.networkConfig?.networkOverrideFunc));
      }
      setErrorBoundary(e) {
        this._errorBoundary = e;
      }
      tryBumpExpiryTime(e, t) {
        let n = this._fallbackInfo?.[t.endpoint];
        n &&
          ((n.expiryTime = Date.now() + c),
          f(e, Object.assign(Object.assign({}, this._fallbackInfo), { [t.endpoint]: n })));
      }
      getActiveFallbackUrl(e, t) {
        if (t.customUrl != null && t.fallbackUrls != null) return null;
        let n = this._fallbackInfo;
        n ?? ((n = p(e) ?? {}), (this._fallbackInfo = n));
        let r = n[t.endpoint];
        return !r || Date.now() > (r.expiryTime ?? 0) || t.getChecksum() !== r.urlConfigChecksum
          ? (delete n[t.endpoint], (this._fallbackInfo = n), f(e, this._fallbackInfo), null)
          : r.url
            ? r.url
            : null;
      }
      tryFetchUpdatedFallbackInfo(e, t, n, i) {
        return r(this, void 0, void 0, function* () {
          var r;
          try {
            if (!u(n, i)) return !1;
            let r =
                t.customUrl == null && t.fallbackUrls == null
                  ? yield this._tryFetchFallbackUrlsFromNetwork(t)
                  : t.fallbackUrls,
              a = this._pickNewFallbackUrl(this._fallbackInfo?.[t.endpoint], r);
            return a ? (this._updateFallbackInfoWithNewUrl(e, t, a), !0) : !1;
          } catch (e) {
            return (
              (r = this._errorBoundary) == null || r.logError(`tryFetchUpdatedFallbackInfo`, e),
              !1
            );
          }
        });
      }
      _updateFallbackInfoWithNewUrl(e, t, n) {
        let r = {
            urlConfigChecksum: t.getChecksum(),
            url: n,
            expiryTime: Date.now() + c,
            previous: [],
          },
          i = t.endpoint,
          a = this._fallbackInfo?.[i];
        (a && r.previous.push(...a.previous), r.previous.length > 10 && (r.previous = []));
        let o = this._fallbackInfo?.[i]?.url;
        (o != null && r.previous.push(o),
          (this._fallbackInfo = Object.assign(Object.assign({}, this._fallbackInfo), { [i]: r })),
          f(e, this._fallbackInfo));
      }
      _tryFetchFallbackUrlsFromNetwork(e) {
        return r(this, void 0, void 0, function* () {
          let t = this._dnsQueryCooldowns[e.endpoint];
          if (t && Date.now() < t) return null;
          this._dnsQueryCooldowns[e.endpoint] = Date.now() + l;
          let n = [],
            r = yield (0, i._fetchTxtRecords)(this._networkOverrideFunc ?? fetch),
            a = m(e.defaultUrl);
          for (let t of r) {
            if (!t.startsWith(e.endpointDnsKey + `=`)) continue;
            let r = t.split(`=`);
            if (r.length > 1) {
              let e = r[1];
              (e.endsWith(`/`) && (e = e.slice(0, -1)), n.push(`https://${e}${a}`));
            }
          }
          return n;
        });
      }
      _pickNewFallbackUrl(e, t) {
        if (t == null) return null;
        let n = new Set(e?.previous ?? []),
          r = e?.url,
          i = null;
        for (let e of t) {
          let t = e.endsWith(`/`) ? e.slice(0, -1) : e;
          if (!n.has(e) && t !== r) {
            i = t;
            break;
          }
        }
        return i;
      }
    };
    function u(e, t) {
      let n = e?.toLowerCase() ?? ``;
      return (
        t ||
        n.includes(`uncaught exception`) ||
        n.includes(`failed to fetch`) ||
        n.includes(`networkerror when attempting to fetch resource`)
      );
    }
    e._isDomainFailure = u;
    function d(e) {
      return `statsig.network_fallback.${(0, a._DJB2)(e)}`;
    }
    function f(e, t) {
      let n = d(e);
      !t || Object.keys(t).length === 0
        ? s.Storage.removeItem(n)
        : s.Storage.setItem(n, JSON.stringify(t));
    }
    function p(e) {
      let t = d(e),
        n = s.Storage.getItem(t);
      if (!n) return null;
      try {
        return JSON.parse(n);
      } catch {
        return (o.Log.error(`Failed to parse FallbackInfo`), null);
      }
    }
    function m(e) {
      try {
        return new URL(e).pathname;
      } catch {
        return null;
      }
    }
  }),
  bf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.SDKFlags = void 0));
    var t = {};
    e.SDKFlags = {
      setFlags: (e, n) => {
        t[e] = n;
      },
      get: (e, n) => t[e]?.[n] ?? !1,
    };
  }),
  xf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.StatsigSession = e.SessionID = void 0));
    var t = Wd(),
      n = Jd(),
      r = q(),
      i = $d(),
      a = of(),
      o = 18e5,
      s = 144e5,
      c = {};
    ((e.SessionID = { get: (t) => e.StatsigSession.get(t).data.sessionID }),
      (e.StatsigSession = {
        get: (e) => {
          c[e] ?? (c[e] = l(e));
          let t = c[e];
          return d(t);
        },
        overrideInitialSessionID: (e, t) => {
          c[t] = u(e, t);
        },
      }));
    function l(e) {
      let t = _(e),
        n = Date.now();
      return (
        (t ||= { sessionID: (0, a.getUUID)(), startTime: n, lastUpdate: n }),
        { data: t, sdkKey: e }
      );
    }
    function u(e, t) {
      let n = Date.now();
      return { data: { sessionID: e, startTime: n, lastUpdate: n }, sdkKey: t };
    }
    function d(e) {
      let t = Date.now(),
        n = e.data,
        r = e.sdkKey;
      if (p(n) || m(n)) {
        ((n.sessionID = (0, a.getUUID)()), (n.startTime = t));
        let e = __STATSIG__ == null ? void 0 : __STATSIG__.instance(r);
        e && e.$emt({ name: `session_expired` });
      }
      ((n.lastUpdate = t),
        g(n, e.sdkKey),
        clearTimeout(e.idleTimeoutID),
        clearTimeout(e.ageTimeoutID));
      let i = t - n.startTime;
      return ((e.idleTimeoutID = f(r, o)), (e.ageTimeoutID = f(r, s - i)), e);
    }
    function f(e, n) {
      return setTimeout(() => {
        let n = (0, t._getStatsigGlobal)()?.instance(e);
        n && n.$emt({ name: `session_expired` });
      }, n);
    }
    function p({ lastUpdate: e }) {
      return Date.now() - e > o;
    }
    function m({ startTime: e }) {
      return Date.now() - e > s;
    }
    function h(e) {
      return `statsig.session_id.${(0, n._getStorageKey)(e)}`;
    }
    function g(e, t) {
      let n = h(t);
      try {
        (0, i._setObjectInStorage)(n, e);
      } catch {
        r.Log.warn(`Failed to save SessionID`);
      }
    }
    function _(e) {
      let t = h(e);
      return (0, i._getObjectFromStorage)(t);
    }
  }),
  Sf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.ErrorTag = void 0),
      (e.ErrorTag = { NetworkError: `NetworkError` }));
  }),
  Cf = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.NetworkCore = void 0), Wd());
    var i = Wd(),
      a = Gd(),
      o = q(),
      s = Yd(),
      c = yf(),
      l = bf(),
      u = ff(),
      d = Xd(),
      f = xf(),
      p = sf(),
      m = Sf(),
      h = rf(),
      g = Qd(),
      _ = tf(),
      v = 1e4,
      y = 500,
      b = 3e4,
      x = 1e3,
      S = 50,
      ee = S / x,
      te = new Set([408, 500, 502, 503, 504, 522, 524, 599]);
    e.NetworkCore = class {
      constructor(e, t) {
        ((this._emitter = t),
          (this._errorBoundary = null),
          (this._timeout = v),
          (this._netConfig = {}),
          (this._options = {}),
          (this._leakyBucket = {}),
          (this._lastUsedInitUrl = null),
          e && (this._options = e),
          this._options.networkConfig && (this._netConfig = this._options.networkConfig),
          this._netConfig.networkTimeoutMs && (this._timeout = this._netConfig.networkTimeoutMs),
          (this._fallbackResolver = new c.NetworkFallbackResolver(this._options)),
          this.setLogEventCompressionMode(this._getLogEventCompressionMode(e)));
      }
      setLogEventCompressionMode(e) {
        this._options.logEventCompressionMode = e;
      }
      setErrorBoundary(e) {
        ((this._errorBoundary = e),
          this._errorBoundary.wrap(this),
          this._errorBoundary.wrap(this._fallbackResolver),
          this._fallbackResolver.setErrorBoundary(e));
      }
      isBeaconSupported() {
        return typeof navigator < `u` && typeof navigator.sendBeacon == `function`;
      }
      getLastUsedInitUrlAndReset() {
        let e = this._lastUsedInitUrl;
        return ((this._lastUsedInitUrl = null), e);
      }
      beacon(e) {
        if (!ne(e)) return !1;
        let t = this._getInternalRequestArgs(`POST`, e),
          n = this._getPopulatedURL(t),
          r = navigator;
        return r.sendBeacon.bind(r)(n, t.body);
      }
      post(e) {
        return r(this, void 0, void 0, function* () {
          let t = this._getInternalRequestArgs(`POST`, e);
          return (this._tryEncodeBody(t), yield this._tryToCompressBody(t), this._sendRequest(t));
        });
      }
      get(e) {
        let t = this._getInternalRequestArgs(`GET`, e);
        return this._sendRequest(t);
      }
      _sendRequest(e) {
        return r(this, void 0, void 0, function* () {
          var t, n;
          if (!ne(e) || this._netConfig.preventAllNetworkTraffic) return null;
          let { method: r, body: i, retries: a, attempt: s } = e,
            c = e.urlConfig.endpoint;
          if (this._isRateLimited(c))
            return (
              o.Log.warn(
                `Request to ${c} was blocked because you are making requests too frequently.`,
              ),
              null
            );
          let l = s ?? 1,
            u = !1,
            d = this._getPopulatedURL(e),
            f = null,
            p = (0, _._isUnloading)();
          try {
            let t = {
              method: r,
              body: i,
              headers: Object.assign({}, e.headers),
              priority: e.priority,
              keepalive: p,
            };
            oe(e, l);
            let n = this._leakyBucket[c];
            n && ((n.lastRequestTime = Date.now()), (this._leakyBucket[c] = n));
            let a = this._netConfig.networkOverrideFunc ?? fetch,
              o;
            if (
              ((f = yield Promise.race([
                a(d, t).finally(() => clearTimeout(o)),
                new Promise((e, t) => {
                  o = setTimeout(() => {
                    ((u = !0), t(Error(`Timeout of ${this._timeout}ms expired.`)));
                  }, this._timeout);
                }),
              ])),
              !f.ok)
            ) {
              let e = yield f.text().catch(() => `No Text`),
                t = Error(`NetworkError: ${d} ${e}`);
              throw ((t.name = `NetworkError`), t);
            }
            let s = yield f.text();
            return (
              se(e, f, l, s),
              this._fallbackResolver.tryBumpExpiryTime(e.sdkKey, e.urlConfig),
              { body: s, code: f.status }
            );
          } catch (i) {
            let s = ae(i),
              c = C(s ?? ``, u);
            if (
              (se(e, f, l, ``, i),
              (yield this._fallbackResolver.tryFetchUpdatedFallbackInfo(
                e.sdkKey,
                e.urlConfig,
                s,
                c,
              )) &&
                (e.fallbackUrl = this._fallbackResolver.getActiveFallbackUrl(
                  e.sdkKey,
                  e.urlConfig,
                )),
              !a || l > a || !te.has(f?.status ?? 500))
            ) {
              (t = this._emitter) == null ||
                t.call(this, {
                  name: `error`,
                  error: i,
                  tag: m.ErrorTag.NetworkError,
                  requestArgs: e,
                });
              let a = `A networking error occurred during ${r} request to ${d}.`;
              return (
                o.Log.error(a, s, i),
                (n = this._errorBoundary) == null || n.attachErrorIfNoneExists(a),
                null
              );
            }
            return (
              yield ce(l),
              this._sendRequest(Object.assign(Object.assign({}, e), { retries: a, attempt: l + 1 }))
            );
          }
        });
      }
      _getLogEventCompressionMode(e) {
        let t = e?.logEventCompressionMode;
        return (
          !t && e?.disableCompression === !0 && (t = g.LogEventCompressionMode.Disabled),
          (t ||= g.LogEventCompressionMode.Enabled),
          t
        );
      }
      _isRateLimited(e) {
        let t = Date.now(),
          n = this._leakyBucket[e] ?? { count: 0, lastRequestTime: t },
          r = t - n.lastRequestTime,
          i = Math.floor(r * ee);
        return (
          (n.count = Math.max(0, n.count - i)),
          n.count >= S || ((n.count += 1), (n.lastRequestTime = t), (this._leakyBucket[e] = n), !1)
        );
      }
      _getPopulatedURL(e) {
        let t = e.fallbackUrl ?? e.urlConfig.getUrl();
        (e.urlConfig.endpoint === s.Endpoint._initialize ||
          e.urlConfig.endpoint === s.Endpoint._download_config_specs) &&
          (this._lastUsedInitUrl = t);
        let n = Object.assign(
            {
              [s.NetworkParam.SdkKey]: e.sdkKey,
              [s.NetworkParam.SdkType]: u.SDKType._get(e.sdkKey),
              [s.NetworkParam.SdkVersion]: h.SDK_VERSION,
              [s.NetworkParam.Time]: String(Date.now()),
              [s.NetworkParam.SessionID]: f.SessionID.get(e.sdkKey),
            },
            e.params,
          ),
          r = Object.keys(n)
            .map((e) => `${encodeURIComponent(e)}=${encodeURIComponent(n[e])}`)
            .join(`&`);
        return `${t}${r ? `?${r}` : ``}`;
      }
      _tryEncodeBody(e) {
        let t = (0, d._getWindowSafe)(),
          n = e.body;
        if (
          e.isStatsigEncodable &&
          !this._options.disableStatsigEncoding &&
          typeof n == `string` &&
          (0, i._getStatsigGlobalFlag)(`no-encode`) == null &&
          t?.btoa
        )
          try {
            ((e.body = t.btoa(n).split(``).reverse().join(``)),
              (e.params = Object.assign(Object.assign({}, e.params ?? {}), {
                [s.NetworkParam.StatsigEncoded]: `1`,
              })));
          } catch (t) {
            o.Log.warn(`Request encoding failed for ${e.urlConfig.getUrl()}`, t);
          }
      }
      _tryToCompressBody(e) {
        return r(this, void 0, void 0, function* () {
          let t = e.body;
          if (typeof t == `string` && ie(e, this._options))
            try {
              let n = new TextEncoder().encode(t),
                r = new CompressionStream(`gzip`),
                i = r.writable.getWriter();
              (i.write(n).catch(o.Log.error), i.close().catch(o.Log.error));
              let a = r.readable.getReader(),
                c = [],
                l;
              for (; !(l = yield a.read()).done;) c.push(l.value);
              let u = c.reduce((e, t) => e + t.length, 0),
                d = new Uint8Array(u),
                f = 0;
              for (let e of c) (d.set(e, f), (f += e.length));
              ((e.body = d),
                (e.params = Object.assign(Object.assign({}, e.params ?? {}), {
                  [s.NetworkParam.IsGzipped]: `1`,
                })));
            } catch (t) {
              o.Log.warn(`Request compression failed for ${e.urlConfig.getUrl()}`, t);
            }
        });
      }
      _getInternalRequestArgs(e, t) {
        let n = this._fallbackResolver.getActiveFallbackUrl(t.sdkKey, t.urlConfig),
          r = Object.assign(Object.assign({}, t), { method: e, fallbackUrl: n });
        return (`data` in t && re(r, t.data), r);
      }
    };
    var ne = (e) => (e.sdkKey ? !0 : (o.Log.warn(`Unable to make request without an SDK key`), !1)),
      re = (e, t) => {
        let { sdkKey: n, fallbackUrl: r } = e,
          i = p.StableID.get(n),
          a = f.SessionID.get(n),
          o = u.SDKType._get(n);
        e.body = JSON.stringify(
          Object.assign(Object.assign({}, t), {
            statsigMetadata: Object.assign(Object.assign({}, h.StatsigMetadataProvider.get()), {
              stableID: i,
              sessionID: a,
              sdkType: o,
              fallbackUrl: r,
            }),
          }),
        );
      };
    function ie(e, t) {
      if (
        !e.isCompressable ||
        (0, i._getStatsigGlobalFlag)(`no-compress`) != null ||
        typeof CompressionStream > `u` ||
        typeof TextEncoder > `u`
      )
        return !1;
      let n = e.urlConfig.customUrl != null || e.urlConfig.fallbackUrls != null,
        r = l.SDKFlags.get(e.sdkKey, `enable_log_event_compression`) === !0;
      switch (t.logEventCompressionMode) {
        case g.LogEventCompressionMode.Disabled:
          return !1;
        case g.LogEventCompressionMode.Enabled:
          return !(n && !r);
        case g.LogEventCompressionMode.Forced:
          return !0;
        default:
          return !1;
      }
    }
    function ae(e) {
      return typeof e == `string`
        ? e
        : e instanceof Error
          ? `${e.name}: ${e.message}`
          : `Unknown Error`;
    }
    function C(e, t) {
      return e.includes(`Timeout`) || t;
    }
    function oe(e, t) {
      e.urlConfig.endpoint === s.Endpoint._initialize &&
        a.Diagnostics._markInitNetworkReqStart(e.sdkKey, { attempt: t });
    }
    function se(e, t, n, r, i) {
      e.urlConfig.endpoint === s.Endpoint._initialize &&
        a.Diagnostics._markInitNetworkReqEnd(
          e.sdkKey,
          a.Diagnostics._getDiagnosticsData(t, n, r, i),
        );
    }
    function ce(e) {
      return r(this, void 0, void 0, function* () {
        yield new Promise((t) => setTimeout(t, Math.min(e * e * y, b)));
      });
    }
  }),
  wf = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
  }),
  Tf = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
  }),
  Ef = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e._fastApproxSizeOf = void 0));
    var t = 2,
      n = 1;
    e._fastApproxSizeOf = (r, i) => {
      let a = 0,
        o = Object.keys(r);
      for (let s = 0; s < o.length; s++) {
        let c = o[s],
          l = r[c];
        if (
          ((a += c.length),
          (a +=
            typeof l == `object` && l ? (0, e._fastApproxSizeOf)(l, i) + t : String(l).length + n),
          a >= i)
        )
          return a;
      }
      return a;
    };
  }),
  Df = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.StatsigClientBase = void 0), Wd());
    var i = Wd(),
      a = pf(),
      o = nf(),
      s = q(),
      c = _f(),
      l = Xd(),
      u = xf(),
      d = sf(),
      f = Qd(),
      p = $d(),
      m = 3e3;
    e.StatsigClientBase = class {
      constructor(e, t, n, r) {
        var i, c;
        ((this.loadingStatus = `Uninitialized`),
          (this._initializePromise = null),
          (this._listeners = {}));
        let l = this.$emt.bind(this);
        (r?.logLevel != null && (s.Log.level = r.logLevel),
          r != null && r.disableStorage && p.Storage._setDisabled(!0),
          r != null &&
            r.initialSessionID &&
            u.StatsigSession.overrideInitialSessionID(r.initialSessionID, e),
          r != null && r.storageProvider && p.Storage._setProvider(r.storageProvider),
          r != null && r.enableCookies && d.StableID._setCookiesEnabled(e, r.enableCookies),
          r != null && r.disableStableID && d.StableID._setDisabled(e, !0),
          (this._sdkKey = e),
          (this._options = r ?? {}),
          (this._memoCache = {}),
          (this.overrideAdapter = r?.overrideAdapter ?? null),
          (this._logger = new o.EventLogger(e, l, n, r)),
          (this._errorBoundary = new a.ErrorBoundary(e, r, l)),
          this._errorBoundary.wrap(this),
          this._errorBoundary.wrap(t),
          this._errorBoundary.wrap(this._logger),
          n.setErrorBoundary(this._errorBoundary),
          (this.dataAdapter = t),
          this.dataAdapter.attach(e, r, n),
          (this.storageProvider = p.Storage),
          (c = (i = this.overrideAdapter)?.loadFromStorage?.call(i)) == null ||
            c.catch((e) => this._errorBoundary.logError(`OA::loadFromStorage`, e)),
          this._primeReadyRipcord(),
          h(e, this));
      }
      updateRuntimeOptions(e) {
        (e.loggingEnabled
          ? ((this._options.loggingEnabled = e.loggingEnabled),
            this._logger.setLoggingEnabled(e.loggingEnabled))
          : e.disableLogging != null &&
            ((this._options.disableLogging = e.disableLogging),
            this._logger.setLoggingEnabled(e.disableLogging ? `disabled` : `browser-only`)),
          e.disableStorage != null &&
            ((this._options.disableStorage = e.disableStorage),
            p.Storage._setDisabled(e.disableStorage)),
          e.enableCookies != null &&
            ((this._options.enableCookies = e.enableCookies),
            d.StableID._setCookiesEnabled(this._sdkKey, e.enableCookies)),
          e.logEventCompressionMode
            ? this._logger.setLogEventCompressionMode(e.logEventCompressionMode)
            : e.disableCompression &&
              this._logger.setLogEventCompressionMode(f.LogEventCompressionMode.Disabled));
      }
      flush() {
        return this._logger.flush();
      }
      shutdown() {
        return r(this, void 0, void 0, function* () {
          (this.$emt({ name: `pre_shutdown` }),
            this._setStatus(`Uninitialized`, null),
            (this._initializePromise = null),
            yield this._logger.stop());
        });
      }
      on(e, t) {
        (this._listeners[e] || (this._listeners[e] = []), this._listeners[e].push(t));
      }
      off(e, t) {
        if (this._listeners[e]) {
          let n = this._listeners[e].indexOf(t);
          n !== -1 && this._listeners[e].splice(n, 1);
        }
      }
      $on(e, t) {
        ((t.__isInternal = !0), this.on(e, t));
      }
      $emt(e) {
        var t;
        let n = (t) => {
          try {
            t(e);
          } catch (n) {
            if (t.__isInternal === !0) {
              this._errorBoundary.logError(`__emit:${e.name}`, n);
              return;
            }
            s.Log.error(
              `An error occurred in a StatsigClientEvent listener. This is not an issue with Statsig.`,
              e,
            );
          }
        };
        (this._listeners[e.name] && this._listeners[e.name].forEach((e) => n(e)),
          (t = this._listeners[`*`]) == null || t.forEach(n));
      }
      _setStatus(e, t) {
        ((this.loadingStatus = e),
          (this._memoCache = {}),
          this.$emt({ name: `values_updated`, status: e, values: t }));
      }
      _enqueueExposure(e, t, n) {
        n?.disableExposureLog === !0
          ? this._logger.incrementNonExposureCount(e)
          : this._logger.enqueue(t);
      }
      _memoize(e, t) {
        return (n, r) => {
          if (this._options.disableEvaluationMemoization) return t(n, r);
          let i = (0, c.createMemoKey)(e, n, r);
          return i
            ? (i in this._memoCache ||
                (Object.keys(this._memoCache).length >= m && (this._memoCache = {}),
                (this._memoCache[i] = t(n, r))),
              this._memoCache[i])
            : t(n, r);
        };
      }
    };
    function h(e, t) {
      if ((0, l._isServerEnv)()) return;
      let n = (0, i._getStatsigGlobal)(),
        r = n.instances ?? {},
        a = t;
      (r[e] != null &&
        s.Log.warn(
          `Creating multiple Statsig clients with the same SDK key can lead to unexpected behavior. Multi-instance support requires different SDK keys.`,
        ),
        (r[e] = a),
        (n.firstInstance ||= a),
        (n.instances = r),
        (__STATSIG__ = n));
    }
  }),
  Of = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.DataAdapterCachePrefix = void 0),
      (e.DataAdapterCachePrefix = `statsig.cached`));
  }),
  kf = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
  }),
  Af = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e._makeTypedGet =
        e._mergeOverride =
        e._makeLayer =
        e._makeExperiment =
        e._makeDynamicConfig =
        e._makeFeatureGate =
          void 0));
    var t = q(),
      n = Kd();
    function r(e, t, n, r) {
      return { name: e, details: t, ruleID: n?.rule_id ?? ``, __evaluation: n, value: r };
    }
    function i(e, t, n) {
      return Object.assign(Object.assign({}, r(e, t, n, n?.value === !0)), {
        idType: n?.id_type ?? null,
      });
    }
    e._makeFeatureGate = i;
    function a(e, t, n) {
      let i = n?.value ?? {};
      return Object.assign(Object.assign({}, r(e, t, n, i)), {
        idType: n?.id_type ?? null,
        get: l(e, n?.value),
      });
    }
    e._makeDynamicConfig = a;
    function o(e, t, n) {
      let r = a(e, t, n);
      return Object.assign(Object.assign({}, r), { groupName: n?.group_name ?? null });
    }
    e._makeExperiment = o;
    function s(e, t, n, i) {
      return Object.assign(Object.assign({}, r(e, t, n, void 0)), {
        get: l(e, n?.value, i),
        groupName: n?.group_name ?? null,
        __value: n?.value ?? {},
      });
    }
    e._makeLayer = s;
    function c(e, t, n, r) {
      return Object.assign(Object.assign(Object.assign({}, e), t), { get: l(e.name, n, r) });
    }
    e._mergeOverride = c;
    function l(e, r, i) {
      return (a, o) => {
        let s = r?.[a] ?? null;
        return s == null
          ? (o ?? null)
          : o != null && !(0, n._isTypeMatch)(s, o)
            ? (t.Log.warn(
                `Parameter type mismatch. '${e}.${a}' was found to be type '${typeof s}' but fallback/return type is '${typeof o}'. See https://docs.statsig.com/client/javascript-sdk/#typed-getters`,
              ),
              o ?? null)
            : (i?.(a), s);
      };
    }
    e._makeTypedGet = l;
  }),
  jf = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
  }),
  Mf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.UPDATE_DETAIL_ERROR_MESSAGES = e.createUpdateDetails = void 0),
      (e.createUpdateDetails = (e, t, n, r, i, a) => ({
        duration: n,
        source: t,
        success: e,
        error: r,
        sourceUrl: i,
        warnings: a,
      })),
      (e.UPDATE_DETAIL_ERROR_MESSAGES = {
        NO_NETWORK_DATA: `No data was returned from the network. This may be due to a network timeout if a timeout value was specified in the options or ad blocker error.`,
      }));
  }),
  Nf = w((e, t, n) => {
    var r =
        (n && n.__createBinding) ||
        (Object.create
          ? function (e, t, n, r) {
              r === void 0 && (r = n);
              var i = Object.getOwnPropertyDescriptor(t, n);
              ((!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) &&
                (i = {
                  enumerable: !0,
                  get: function () {
                    return t[n];
                  },
                }),
                Object.defineProperty(e, r, i));
            }
          : function (e, t, n, r) {
              (r === void 0 && (r = n), (e[r] = t[n]));
            }),
      i =
        (n && n.__exportStar) ||
        function (e, t) {
          for (var n in e)
            n !== 'default' && !Object.prototype.hasOwnProperty.call(t, n) && r(t, e, n);
        };
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.Storage = e.Log = e.EventLogger = e.Diagnostics = void 0),
      Wd());
    var a = Wd(),
      o = Gd();
    Object.defineProperty(e, 'Diagnostics', {
      enumerable: !0,
      get: function () {
        return o.Diagnostics;
      },
    });
    var s = nf();
    Object.defineProperty(e, 'EventLogger', {
      enumerable: !0,
      get: function () {
        return s.EventLogger;
      },
    });
    var c = q();
    Object.defineProperty(e, 'Log', {
      enumerable: !0,
      get: function () {
        return c.Log;
      },
    });
    var l = rf(),
      u = $d();
    (Object.defineProperty(e, 'Storage', {
      enumerable: !0,
      get: function () {
        return u.Storage;
      },
    }),
      i(Wd(), e),
      i(Jd(), e),
      i(af(), e),
      i(uf(), e),
      i(Gd(), e),
      i(df(), e),
      i(pf(), e),
      i(mf(), e),
      i(hf(), e),
      i(qd(), e),
      i(gf(), e),
      i(q(), e),
      i(_f(), e),
      i(Yd(), e),
      i(Cf(), e),
      i(wf(), e),
      i(Tf(), e),
      i(Xd(), e),
      i(ff(), e),
      i(xf(), e),
      i(Ef(), e),
      i(sf(), e),
      i(Df(), e),
      i(Sf(), e),
      i(Of(), e),
      i(Zd(), e),
      i(rf(), e),
      i(Qd(), e),
      i(kf(), e),
      i(Af(), e),
      i(jf(), e),
      i(cf(), e),
      i($d(), e),
      i(lf(), e),
      i(Kd(), e),
      i(ef(), e),
      i(of(), e),
      i(tf(), e),
      i(Mf(), e),
      i(bf(), e),
      Object.assign((0, a._getStatsigGlobal)(), { Log: c.Log, SDK_VERSION: l.SDK_VERSION }));
  }),
  Pf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.V1InitializeContainer = void 0));
    var t = Nf();
    e.V1InitializeContainer = class {
      constructor(e) {
        this._values = e;
      }
      getGate(e) {
        return this._getResultFromLookup(this._values.feature_gates, e);
      }
      getConfig(e) {
        return this._getResultFromLookup(this._values.dynamic_configs, e);
      }
      getLayer(e) {
        return this._getResultFromLookup(this._values.layer_configs, e);
      }
      getParamStore(e) {
        return this._getResultFromLookup(this._values.param_stores, e);
      }
      getConfigList() {
        return Object.keys(this._values.dynamic_configs);
      }
      getExposureMapping() {
        return this._values.exposures;
      }
      _getResultFromLookup(e, n) {
        return e ? (e[n] ?? e[(0, t._DJB2)(n)] ?? null) : null;
      }
    };
  }),
  Ff = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.V2InitializeContainer = void 0));
    var t = Nf();
    e.V2InitializeContainer = class {
      constructor(e) {
        this._values = e;
      }
      getGate(e) {
        let t = this._getResultFromLookup(this._values.feature_gates, e);
        return t
          ? {
              name: e,
              value: t.v === !0,
              rule_id: t.r ?? `default`,
              secondary_exposures: t.s ?? [],
              id_type: t.i ?? ``,
            }
          : null;
      }
      getConfig(e) {
        let t = this._getResultFromLookup(this._values.dynamic_configs, e);
        return t
          ? {
              name: e,
              value: this._values.values[t.v] ?? {},
              rule_id: t.r,
              secondary_exposures: t.s ?? [],
              id_type: t.i ?? ``,
              is_user_in_experiment: t.ue === !0,
              passed: t.p === !0,
              group_name: t.gn ?? void 0,
              is_experiment_active: t.ea === !0,
              group: t.r,
              is_device_based: t.i === `stableID`,
            }
          : null;
      }
      getLayer(e) {
        let t = this._getResultFromLookup(this._values.layer_configs, e);
        return t
          ? {
              name: e,
              value: this._values.values[t.v] ?? {},
              rule_id: t.r,
              secondary_exposures: t.s ?? [],
              is_user_in_experiment: t.ue === !0,
              group_name: t.gn ?? void 0,
              is_experiment_active: t.ea === !0,
              group: t.r,
              is_device_based: t.i === `stableID`,
              allocated_experiment_name: t.ae ?? ``,
              explicit_parameters: t.ep ?? [],
              undelegated_secondary_exposures: t.us ?? [],
              parameter_rule_ids: t.pr,
            }
          : null;
      }
      getParamStore(e) {
        return this._getResultFromLookup(this._values.param_stores, e);
      }
      getConfigList() {
        return Object.keys(this._values.dynamic_configs);
      }
      getExposureMapping() {
        return this._values.exposures;
      }
      _getResultFromLookup(e, n) {
        return e ? (e[n] ?? e[(0, t._DJB2)(n)] ?? null) : null;
      }
    };
  }),
  If = w((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 });
    var t = Nf(),
      n = Pf(),
      r = Ff();
    e.default = class {
      constructor(e) {
        ((this._sdkKey = e),
          (this._rawValues = null),
          (this._values = null),
          (this._source = `Uninitialized`),
          (this._lcut = 0),
          (this._receivedAt = 0),
          (this._bootstrapMetadata = null),
          (this._warnings = new Set()));
      }
      reset() {
        ((this._values = null),
          (this._rawValues = null),
          (this._source = `Loading`),
          (this._lcut = 0),
          (this._receivedAt = 0),
          (this._bootstrapMetadata = null),
          this._warnings.clear());
      }
      finalize() {
        this._values || (this._source = `NoValues`);
      }
      getValues() {
        return this._rawValues
          ? (0, t._typedJsonParse)(this._rawValues, `has_updates`, `EvaluationStoreValues`)
          : null;
      }
      setValues(e, i) {
        if (!e) return !1;
        let a = (0, t._typedJsonParse)(e.data, `has_updates`, `EvaluationResponse`);
        return (
          a != null &&
          ((this._source = e.source),
          a?.has_updates !== !0 ||
            (a.time ?? 0) < this._lcut ||
            ((this._rawValues = e.data),
            (this._lcut = a.time),
            (this._receivedAt = e.receivedAt),
            (this._values =
              a.response_format === `init-v2`
                ? new r.V2InitializeContainer(a)
                : new n.V1InitializeContainer(a)),
            (this._bootstrapMetadata = this._extractBootstrapMetadata(e.source, a)),
            e.source && a.user && this._setWarningState(i, a),
            t.SDKFlags.setFlags(this._sdkKey, a.sdk_flags ?? {})),
          !0)
        );
      }
      getWarnings() {
        if (this._warnings.size !== 0) return Array.from(this._warnings);
      }
      getGate(e) {
        let t = this._values ? this._values.getGate(e) : null;
        return this._getDetailedStoreResult(t);
      }
      getConfig(e) {
        let t = this._values ? this._values.getConfig(e) : null;
        return this._getDetailedStoreResult(t);
      }
      getConfigList() {
        return this._values ? this._values.getConfigList() : [];
      }
      getLayer(e) {
        let t = this._values ? this._values.getLayer(e) : null;
        return this._getDetailedStoreResult(t);
      }
      getParamStore(e) {
        let t = this._values ? this._values.getParamStore(e) : null;
        return this._getDetailedStoreResult(t);
      }
      getSource() {
        return this._source;
      }
      getExposureMapping() {
        return this._values?.getExposureMapping();
      }
      _extractBootstrapMetadata(e, t) {
        if (e !== `Bootstrap`) return null;
        let n = {};
        return (
          t.user && (n.user = t.user),
          t.sdkInfo && (n.generatorSDKInfo = t.sdkInfo),
          (n.lcut = t.time),
          n
        );
      }
      _getDetailedStoreResult(e) {
        return { result: e, details: this._getDetails(e == null) };
      }
      _setWarningState(e, n) {
        let r = t.StableID.get(this._sdkKey);
        if (e.customIDs?.stableID !== r && (e.customIDs?.stableID || r))
          this._warnings.add(`StableIDMismatch`);
        else if (`user` in n) {
          let r = n.user,
            i = Object.assign(Object.assign({}, e), {
              analyticsOnlyMetadata: void 0,
              privateAttributes: void 0,
            });
          (0, t._getFullUserHash)(i) !== (0, t._getFullUserHash)(r) &&
            this._warnings.add(`PartialUserMatch`);
        }
      }
      getCurrentSourceDetails() {
        if (this._source === `Uninitialized` || this._source === `NoValues`)
          return { reason: this._source };
        let e = { reason: this._source, lcut: this._lcut, receivedAt: this._receivedAt };
        return (this._warnings.size > 0 && (e.warnings = Array.from(this._warnings)), e);
      }
      _getDetails(e) {
        let t = this.getCurrentSourceDetails(),
          n = t.reason,
          r = t.warnings ?? [];
        (this._source === `Bootstrap` && r.length > 0 && (n += r[0]),
          n !== `Uninitialized` &&
            n !== `NoValues` &&
            (n = `${n}:${e ? `Unrecognized` : `Recognized`}`));
        let i = this._source === `Bootstrap` ? (this._bootstrapMetadata ?? void 0) : void 0;
        return (i && (t.bootstrapMetadata = i), Object.assign(Object.assign({}, t), { reason: n }));
      }
    };
  }),
  Lf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e._resolveDeltasResponse = void 0));
    var t = Nf(),
      n = 2;
    function r(e, r) {
      let o = (0, t._typedJsonParse)(r, `checksum`, `DeltasEvaluationResponse`);
      if (!o) return { hadBadDeltaChecksum: !0 };
      let s = a(i(e, o)),
        c = (0, t._DJB2Object)(
          {
            feature_gates: s.feature_gates,
            dynamic_configs: s.dynamic_configs,
            layer_configs: s.layer_configs,
          },
          n,
        );
      return c === o.checksumV2
        ? JSON.stringify(s)
        : {
            hadBadDeltaChecksum: !0,
            badChecksum: c,
            badMergedConfigs: s,
            badFullResponse: o.deltas_full_response,
          };
    }
    e._resolveDeltasResponse = r;
    function i(e, t) {
      return Object.assign(Object.assign(Object.assign({}, e), t), {
        feature_gates: Object.assign(Object.assign({}, e.feature_gates), t.feature_gates),
        layer_configs: Object.assign(Object.assign({}, e.layer_configs), t.layer_configs),
        dynamic_configs: Object.assign(Object.assign({}, e.dynamic_configs), t.dynamic_configs),
      });
    }
    function a(e) {
      let t = e;
      return (
        o(e.deleted_gates, t.feature_gates),
        delete t.deleted_gates,
        o(e.deleted_configs, t.dynamic_configs),
        delete t.deleted_configs,
        o(e.deleted_layers, t.layer_configs),
        delete t.deleted_layers,
        t
      );
    }
    function o(e, t) {
      e?.forEach((e) => {
        delete t[e];
      });
    }
  }),
  Rf = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    Object.defineProperty(e, '__esModule', { value: !0 });
    var i = Nf(),
      a = Lf();
    e.default = class extends i.NetworkCore {
      constructor(e, t) {
        super(e, t);
        let n = e?.networkConfig;
        ((this._option = e),
          (this._initializeUrlConfig = new i.UrlConfiguration(
            i.Endpoint._initialize,
            n?.initializeUrl,
            n?.api,
            n?.initializeFallbackUrls,
          )));
      }
      fetchEvaluations(e, t, n, a, o) {
        return r(this, void 0, void 0, function* () {
          let r = t ? (0, i._typedJsonParse)(t, `has_updates`, `InitializeResponse`) : null,
            s = {
              user: a,
              hash: this._option?.networkConfig?.initializeHashAlgorithm ?? `djb2`,
              deltasResponseRequested: !1,
              full_checksum: null,
            };
          if (r?.has_updates) {
            let e =
              r?.hash_used !== (this._option?.networkConfig?.initializeHashAlgorithm ?? `djb2`);
            s = Object.assign(Object.assign({}, s), {
              sinceTime: o && !e ? r.time : 0,
              previousDerivedFields: `derived_fields` in r && o ? r.derived_fields : {},
              deltasResponseRequested: !0,
              full_checksum: r.full_checksum,
              partialUserMatchSinceTime: e ? 0 : r.time,
            });
          }
          return this._fetchEvaluations(e, r, s, n);
        });
      }
      _fetchEvaluations(e, t, n, i) {
        return r(this, void 0, void 0, function* () {
          let r = yield this.post({
            sdkKey: e,
            urlConfig: this._initializeUrlConfig,
            data: n,
            retries: 2,
            isStatsigEncodable: !0,
            priority: i,
          });
          if (r?.code === 204) return `{"has_updates": false}`;
          if (r?.code !== 200) return r?.body ?? null;
          if (
            t?.has_updates !== !0 ||
            r.body?.includes(`"is_delta":true`) !== !0 ||
            n.deltasResponseRequested !== !0
          )
            return r.body;
          let o = (0, a._resolveDeltasResponse)(t, r.body);
          return typeof o == `string`
            ? o
            : this._fetchEvaluations(
                e,
                t,
                Object.assign(Object.assign(Object.assign({}, n), o), {
                  deltasResponseRequested: !1,
                }),
                i,
              );
        });
      }
    };
  }),
  zf = w((e) => {
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e._makeParamStoreGetter = void 0));
    var t = Nf(),
      n = { disableExposureLog: !0 };
    function r(e) {
      return e == null || e.disableExposureLog === !1;
    }
    function i(e, n) {
      return n != null && !(0, t._isTypeMatch)(e, n);
    }
    function a(e, t) {
      return e.value;
    }
    function o(e, t, i) {
      return e.getFeatureGate(t.gate_name, r(i) ? void 0 : n).value ? t.pass_value : t.fail_value;
    }
    function s(e, t, a, o) {
      let s = e.getDynamicConfig(t.config_name, r(o) ? void 0 : n).get(t.param_name);
      return i(s, a) ? a : s;
    }
    function c(e, t, a, o) {
      let s = e.getExperiment(t.experiment_name, r(o) ? void 0 : n).get(t.param_name);
      return i(s, a) ? a : s;
    }
    function l(e, t, a, o) {
      let s = e.getLayer(t.layer_name, r(o) ? void 0 : n).get(t.param_name);
      return i(s, a) ? a : s;
    }
    function u(e, n, r) {
      return (i, u) => {
        if (n == null) return u;
        let d = n[i];
        if (d == null || (u != null && (0, t._typeOf)(u) !== d.param_type)) return u;
        switch (d.ref_type) {
          case `static`:
            return a(d, r);
          case `gate`:
            return o(e, d, r);
          case `dynamic_config`:
            return s(e, d, u, r);
          case `experiment`:
            return c(e, d, u, r);
          case `layer`:
            return l(e, d, u, r);
          default:
            return u;
        }
      };
    }
    e._makeParamStoreGetter = u;
  }),
  Bf = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    (Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.StatsigEvaluationsDataAdapter = void 0));
    var i = Nf(),
      a = Rf();
    e.StatsigEvaluationsDataAdapter = class extends i.DataAdapterCore {
      constructor() {
        (super(`EvaluationsDataAdapter`, `evaluations`),
          (this._network = null),
          (this._options = null));
      }
      attach(e, t, n) {
        (super.attach(e, t, n),
          (this._network = n !== null && n instanceof a.default ? n : new a.default(t ?? {})));
      }
      getDataAsync(e, t, n) {
        return this._getDataAsyncImpl(e, (0, i._normalizeUser)(t, this._options), n);
      }
      prefetchData(e, t) {
        return this._prefetchDataImpl(e, t);
      }
      setData(e) {
        let t = (0, i._typedJsonParse)(e, `has_updates`, `data`);
        t && `user` in t
          ? super.setData(e, t.user)
          : i.Log.error(
              `StatsigUser not found. You may be using an older server SDK version. Please upgrade your SDK or use setDataLegacy.`,
            );
      }
      setDataLegacy(e, t) {
        super.setData(e, t);
      }
      _fetchFromNetwork(e, t, n, i) {
        return r(this, void 0, void 0, function* () {
          return (
            (yield this._network?.fetchEvaluations(this._getSdkKey(), e, n?.priority, t, i)) ?? null
          );
        });
      }
      _getCacheKey(e) {
        let t = (0, i._getStorageKey)(this._getSdkKey(), e, this._options?.customUserCacheKeyFunc);
        return `${i.DataAdapterCachePrefix}.${this._cacheSuffix}.${t}`;
      }
      _isCachedResultValidFor204(e, t) {
        return e.fullUserHash != null && e.fullUserHash === (0, i._getFullUserHash)(t);
      }
    };
  }),
  Vf = w((e, t, n) => {
    var r =
      (n && n.__awaiter) ||
      function (e, t, n, r) {
        function i(e) {
          return e instanceof n
            ? e
            : new n(function (t) {
                t(e);
              });
        }
        return new (n ||= Promise)(function (n, a) {
          function o(e) {
            try {
              c(r.next(e));
            } catch (e) {
              a(e);
            }
          }
          function s(e) {
            try {
              c(r.throw(e));
            } catch (e) {
              a(e);
            }
          }
          function c(e) {
            e.done ? n(e.value) : i(e.value).then(o, s);
          }
          c((r = r.apply(e, t || [])).next());
        });
      };
    Object.defineProperty(e, '__esModule', { value: !0 });
    var i = Nf(),
      a = If(),
      o = Rf(),
      s = zf(),
      c = Bf();
    e.default = class e extends i.StatsigClientBase {
      static instance(t) {
        let n = (0, i._getStatsigGlobal)().instance(t);
        return n instanceof e
          ? n
          : (i.Log.warn(
              (0, i._isServerEnv)()
                ? `StatsigClient.instance is not supported in server environments`
                : `Unable to find StatsigClient instance`,
            ),
            new e(t ?? ``, {}));
      }
      constructor(e, t, n = null) {
        i.SDKType._setClientType(e, `javascript-client`);
        let r = new o.default(n, (e) => {
          this.$emt(e);
        });
        (super(e, n?.dataAdapter ?? new c.StatsigEvaluationsDataAdapter(), r, n),
          (this._possibleFirstTouchMetadata = {}),
          (this.getFeatureGate = this._memoize(
            i.MemoPrefix._gate,
            this._getFeatureGateImpl.bind(this),
          )),
          (this.getDynamicConfig = this._memoize(
            i.MemoPrefix._dynamicConfig,
            this._getDynamicConfigImpl.bind(this),
          )),
          (this.getExperiment = this._memoize(
            i.MemoPrefix._experiment,
            this._getExperimentImpl.bind(this),
          )),
          (this.getConfigList = this._memoize(
            i.MemoPrefix._configList,
            this._getConfigListImpl.bind(this),
          )),
          (this.getLayer = this._memoize(i.MemoPrefix._layer, this._getLayerImpl.bind(this))),
          (this.getParameterStore = this._memoize(
            i.MemoPrefix._paramStore,
            this._getParameterStoreImpl.bind(this),
          )),
          (this._store = new a.default(e)),
          (this._network = r),
          (this._user = this._configureUser(t, n)),
          (this._sdkInstanceID = (0, i.getUUID)()));
        let s = n?.plugins ?? [];
        for (let e of s) e.bind(this);
      }
      initializeSync(e) {
        return this.loadingStatus === `Uninitialized`
          ? (this._logger.start(), this.updateUserSync(this._user, e))
          : (0, i.createUpdateDetails)(!0, this._store.getSource(), -1, null, null, [
              `MultipleInitializations`,
              ...(this._store.getWarnings() ?? []),
            ]);
      }
      initializeAsync(e) {
        return r(this, void 0, void 0, function* () {
          return (
            (this._initializePromise ||= this._initializeAsyncImpl(e)),
            this._initializePromise
          );
        });
      }
      updateUserSync(e, t) {
        let n = performance.now();
        try {
          return this._updateUserSyncImpl(e, t, n);
        } catch (e) {
          let t = e instanceof Error ? e : Error(String(e));
          return this._createErrorUpdateDetails(t, n);
        }
      }
      _updateUserSyncImpl(e, t, n) {
        let r = [...(this._store.getWarnings() ?? [])];
        this._resetForUser(e);
        let a = this.dataAdapter.getDataSync(this._user);
        (a ?? r.push(`NoCachedValues`),
          this._store.setValues(a, this._user),
          this._finalizeUpdate(a));
        let o = t?.disableBackgroundCacheRefresh;
        return (
          o === !0 ||
            (o == null && a?.source === `Bootstrap`) ||
            this._runPostUpdate(a ?? null, this._user),
          (0, i.createUpdateDetails)(
            !0,
            this._store.getSource(),
            performance.now() - n,
            this._errorBoundary.getLastSeenErrorAndReset(),
            this._network.getLastUsedInitUrlAndReset(),
            r,
          )
        );
      }
      updateUserAsync(e, t) {
        return r(this, void 0, void 0, function* () {
          let n = performance.now();
          try {
            return yield this._updateUserAsyncImpl(e, t);
          } catch (e) {
            let t = e instanceof Error ? e : Error(String(e));
            return this._createErrorUpdateDetails(t, n);
          }
        });
      }
      _updateUserAsyncImpl(e, t) {
        return r(this, void 0, void 0, function* () {
          this._resetForUser(e);
          let n = this._user;
          i.Diagnostics._markInitOverallStart(this._sdkKey);
          let r = this.dataAdapter.getDataSync(n);
          if (
            (this._store.setValues(r, this._user),
            this._setStatus(`Loading`, r),
            (r = yield this.dataAdapter.getDataAsync(r, n, t)),
            n !== this._user)
          )
            return (0, i.createUpdateDetails)(
              !1,
              this._store.getSource(),
              -1,
              Error(`User changed during update`),
              this._network.getLastUsedInitUrlAndReset(),
            );
          let a = !1;
          (r != null &&
            (i.Diagnostics._markInitProcessStart(this._sdkKey),
            (a = this._store.setValues(r, this._user)),
            i.Diagnostics._markInitProcessEnd(this._sdkKey, { success: a })),
            this._finalizeUpdate(r),
            a ||
              (this._errorBoundary.attachErrorIfNoneExists(
                i.UPDATE_DETAIL_ERROR_MESSAGES.NO_NETWORK_DATA,
              ),
              this.$emt({ name: `initialization_failure` })),
            i.Diagnostics._markInitOverallEnd(
              this._sdkKey,
              a,
              this._store.getCurrentSourceDetails(),
            ));
          let o = i.Diagnostics._enqueueDiagnosticsEvent(
            this._user,
            this._logger,
            this._sdkKey,
            this._options,
          );
          return (0, i.createUpdateDetails)(
            a,
            this._store.getSource(),
            o,
            this._errorBoundary.getLastSeenErrorAndReset(),
            this._network.getLastUsedInitUrlAndReset(),
            this._store.getWarnings(),
          );
        });
      }
      getContext() {
        let e = {};
        try {
          e = JSON.parse(JSON.stringify(this._user));
        } catch {
          i.Log.error(`Failed to parse user`);
        }
        return {
          sdkKey: this._sdkKey,
          options: this._options,
          values: this._store.getValues(),
          user: e,
          errorBoundary: this._errorBoundary,
          session: i.StatsigSession.get(this._sdkKey),
          stableID: i.StableID.get(this._sdkKey),
          sdkInstanceID: this._sdkInstanceID,
        };
      }
      checkGate(e, t) {
        return this.getFeatureGate(e, t).value;
      }
      logEvent(e, t, n) {
        let r = typeof e == `string` ? { eventName: e, value: t, metadata: n } : e;
        (this.$emt({ name: `log_event_called`, event: r }),
          this._logger.enqueue(
            Object.assign(Object.assign({}, r), { user: this._user, time: Date.now() }),
          ));
      }
      updateUserWithAnalyticsOnlyMetadata(e) {
        this._user = this._configureUser(
          Object.assign(Object.assign({}, this._user), { analyticsOnlyMetadata: e }),
          this._options,
        );
      }
      _primeReadyRipcord() {
        this.$on(`error`, () => {
          this.loadingStatus === `Loading` && this._finalizeUpdate(null);
        });
      }
      _initializeAsyncImpl(e) {
        return r(this, void 0, void 0, function* () {
          return (
            i.Storage.isReady() || (yield i.Storage.isReadyResolver()),
            this._logger.start(),
            this.updateUserAsync(this._user, e)
          );
        });
      }
      _createErrorUpdateDetails(e, t) {
        return (0, i.createUpdateDetails)(
          !1,
          this._store.getSource(),
          performance.now() - t,
          e,
          null,
          [...(this._store.getWarnings() ?? [])],
        );
      }
      _finalizeUpdate(e) {
        (this._store.finalize(), this._setStatus(`Ready`, e));
      }
      _runPostUpdate(e, t) {
        this.dataAdapter.getDataAsync(e, t, { priority: `low` }).catch((e) => {
          i.Log.error(`An error occurred after update.`, e);
        });
      }
      _resetForUser(e) {
        (this._logger.reset(),
          this._store.reset(),
          (this._user = this._configureUser(e, this._options)));
      }
      _configureUser(e, t) {
        var n;
        let r = (0, i._normalizeUser)(e, t),
          a = r.customIDs?.stableID;
        if (a) {
          let e = (n = this.storageProvider).isReadyResolver?.call(n);
          e
            ? e.then(
                () => i.StableID.setOverride(a, this._sdkKey),
                () => i.StableID.setOverride(a, this._sdkKey),
              )
            : i.StableID.setOverride(a, this._sdkKey);
        }
        return (
          Object.keys(this._possibleFirstTouchMetadata).length > 0 &&
            (r.analyticsOnlyMetadata = Object.assign(
              Object.assign({}, r.analyticsOnlyMetadata),
              this._possibleFirstTouchMetadata,
            )),
          r
        );
      }
      _getFeatureGateImpl(e, t) {
        var n;
        let { result: r, details: a } = this._store.getGate(e),
          o = (0, i._makeFeatureGate)(e, a, r),
          s = (n = this.overrideAdapter)?.getGateOverride?.call(n, o, this._user, t) ?? o;
        return (
          this._enqueueExposure(
            e,
            (0, i._createGateExposure)(this._user, s, this._store.getExposureMapping()),
            t,
          ),
          this.$emt({ name: `gate_evaluation`, gate: s }),
          s
        );
      }
      _getDynamicConfigImpl(e, t) {
        var n;
        let { result: r, details: a } = this._store.getConfig(e),
          o = (0, i._makeDynamicConfig)(e, a, r),
          s = (n = this.overrideAdapter)?.getDynamicConfigOverride?.call(n, o, this._user, t) ?? o;
        return (
          this._enqueueExposure(
            e,
            (0, i._createConfigExposure)(this._user, s, this._store.getExposureMapping()),
            t,
          ),
          this.$emt({ name: `dynamic_config_evaluation`, dynamicConfig: s }),
          s
        );
      }
      _getExperimentImpl(e, t) {
        var n;
        let { result: r, details: a } = this._store.getConfig(e),
          o = (0, i._makeExperiment)(e, a, r);
        o.__evaluation != null &&
          (o.__evaluation.secondary_exposures = (0, i._mapExposures)(
            o.__evaluation?.secondary_exposures ?? [],
            this._store.getExposureMapping(),
          ));
        let s = (n = this.overrideAdapter)?.getExperimentOverride?.call(n, o, this._user, t) ?? o;
        return (
          this._enqueueExposure(
            e,
            (0, i._createConfigExposure)(this._user, s, this._store.getExposureMapping()),
            t,
          ),
          this.$emt({ name: `experiment_evaluation`, experiment: s }),
          s
        );
      }
      _getConfigListImpl() {
        return this._store.getConfigList();
      }
      _getLayerImpl(e, t) {
        var n;
        let { result: r, details: a } = this._store.getLayer(e),
          o = (0, i._makeLayer)(e, a, r),
          s = (n = this.overrideAdapter)?.getLayerOverride?.call(n, o, this._user, t);
        t?.disableExposureLog && this._logger.incrementNonExposureCount(e);
        let c = (0, i._mergeOverride)(o, s, s?.__value ?? o.__value, (n) => {
          t?.disableExposureLog ||
            this._enqueueExposure(
              e,
              (0, i._createLayerParameterExposure)(
                this._user,
                c,
                n,
                this._store.getExposureMapping(),
              ),
              t,
            );
        });
        return (this.$emt({ name: `layer_evaluation`, layer: c }), c);
      }
      _getParameterStoreImpl(e, t) {
        var n;
        let { result: r, details: i } = this._store.getParamStore(e);
        this._logger.incrementNonExposureCount(e);
        let a = {
            name: e,
            details: i,
            __configuration: r,
            get: (0, s._makeParamStoreGetter)(this, r, t),
          },
          o = (n = this.overrideAdapter)?.getParamStoreOverride?.call(n, a, t);
        return (
          o != null &&
            ((a.__configuration = o.config),
            (a.details = o.details),
            (a.get = (0, s._makeParamStoreGetter)(this, o.config, t))),
          a
        );
      }
    };
  }),
  Hf = w((e, t, n) => {
    var r =
        (n && n.__createBinding) ||
        (Object.create
          ? function (e, t, n, r) {
              r === void 0 && (r = n);
              var i = Object.getOwnPropertyDescriptor(t, n);
              ((!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) &&
                (i = {
                  enumerable: !0,
                  get: function () {
                    return t[n];
                  },
                }),
                Object.defineProperty(e, r, i));
            }
          : function (e, t, n, r) {
              (r === void 0 && (r = n), (e[r] = t[n]));
            }),
      i =
        (n && n.__exportStar) ||
        function (e, t) {
          for (var n in e)
            n !== 'default' && !Object.prototype.hasOwnProperty.call(t, n) && r(t, e, n);
        };
    (Object.defineProperty(e, '__esModule', { value: !0 }), (e.StatsigClient = void 0));
    var a = Nf(),
      o = Vf();
    ((e.StatsigClient = o.default),
      i(Nf(), e),
      (e.default = Object.assign((0, a._getStatsigGlobal)(), { StatsigClient: o.default })));
  }),
  Uf = w((e, t) => {
    var n = Object.prototype.hasOwnProperty,
      r = `~`;
    function i() {}
    Object.create && ((i.prototype = Object.create(null)), new i().__proto__ || (r = !1));
    function a(e, t, n) {
      ((this.fn = e), (this.context = t), (this.once = n || !1));
    }
    function o(e, t, n, i, o) {
      if (typeof n != `function`) throw TypeError(`The listener must be a function`);
      var s = new a(n, i || e, o),
        c = r ? r + t : t;
      return (
        e._events[c]
          ? e._events[c].fn
            ? (e._events[c] = [e._events[c], s])
            : e._events[c].push(s)
          : ((e._events[c] = s), e._eventsCount++),
        e
      );
    }
    function s(e, t) {
      --e._eventsCount === 0 ? (e._events = new i()) : delete e._events[t];
    }
    function c() {
      ((this._events = new i()), (this._eventsCount = 0));
    }
    ((c.prototype.eventNames = function () {
      var e = [],
        t,
        i;
      if (this._eventsCount === 0) return e;
      for (i in (t = this._events)) n.call(t, i) && e.push(r ? i.slice(1) : i);
      return Object.getOwnPropertySymbols ? e.concat(Object.getOwnPropertySymbols(t)) : e;
    }),
      (c.prototype.listeners = function (e) {
        var t = r ? r + e : e,
          n = this._events[t];
        if (!n) return [];
        if (n.fn) return [n.fn];
        for (var i = 0, a = n.length, o = Array(a); i < a; i++) o[i] = n[i].fn;
        return o;
      }),
      (c.prototype.listenerCount = function (e) {
        var t = r ? r + e : e,
          n = this._events[t];
        return n ? (n.fn ? 1 : n.length) : 0;
      }),
      (c.prototype.emit = function (e, t, n, i, a, o) {
        var s = r ? r + e : e;
        if (!this._events[s]) return !1;
        var c = this._events[s],
          l = arguments.length,
          u,
          d;
        if (c.fn) {
          switch ((c.once && this.removeListener(e, c.fn, void 0, !0), l)) {
            case 1:
              return (c.fn.call(c.context), !0);
            case 2:
              return (c.fn.call(c.context, t), !0);
            case 3:
              return (c.fn.call(c.context, t, n), !0);
            case 4:
              return (c.fn.call(c.context, t, n, i), !0);
            case 5:
              return (c.fn.call(c.context, t, n, i, a), !0);
            case 6:
              return (c.fn.call(c.context, t, n, i, a, o), !0);
          }
          for (d = 1, u = Array(l - 1); d < l; d++) u[d - 1] = arguments[d];
          c.fn.apply(c.context, u);
        } else {
          var f = c.length,
            p;
          for (d = 0; d < f; d++)
            switch ((c[d].once && this.removeListener(e, c[d].fn, void 0, !0), l)) {
              case 1:
                c[d].fn.call(c[d].context);
                break;
              case 2:
                c[d].fn.call(c[d].context, t);
                break;
              case 3:
                c[d].fn.call(c[d].context, t, n);
                break;
              case 4:
                c[d].fn.call(c[d].context, t, n, i);
                break;
              default:
                if (!u) for (p = 1, u = Array(l - 1); p < l; p++) u[p - 1] = arguments[p];
                c[d].fn.apply(c[d].context, u);
            }
        }
        return !0;
      }),
      (c.prototype.on = function (e, t, n) {
        return o(this, e, t, n, !1);
      }),
      (c.prototype.once = function (e, t, n) {
        return o(this, e, t, n, !0);
      }),
      (c.prototype.removeListener = function (e, t, n, i) {
        var a = r ? r + e : e;
        if (!this._events[a]) return this;
        if (!t) return (s(this, a), this);
        var o = this._events[a];
        if (o.fn) o.fn !== t || (i && !o.once) || (n && o.context !== n) || s(this, a);
        else {
          for (var c = 0, l = [], u = o.length; c < u; c++)
            (o[c].fn !== t || (i && !o[c].once) || (n && o[c].context !== n)) && l.push(o[c]);
          l.length ? (this._events[a] = l.length === 1 ? l[0] : l) : s(this, a);
        }
        return this;
      }),
      (c.prototype.removeAllListeners = function (e) {
        var t;
        return (
          e
            ? ((t = r ? r + e : e), this._events[t] && s(this, t))
            : ((this._events = new i()), (this._eventsCount = 0)),
          this
        );
      }),
      (c.prototype.off = c.prototype.removeListener),
      (c.prototype.addListener = c.prototype.on),
      (c.prefixed = r),
      (c.EventEmitter = c),
      t !== void 0 && (t.exports = c));
  }),
  Wf = Hf(),
  Gf = we(Uf()),
  Kf = `@all-features`,
  qf = class {
    constructor() {
      (K(this, `eventToValue`, new Map()), (this.emitter = new Gf.default()));
    }
    onGateUpdated(e, t, n, r) {
      let i = n(e, { ...r, fireGateExposure: !1 });
      this.eventToValue.get(t) === void 0 && this.eventToValue.set(t, i);
      let a = () => {
        let i = n(e, { ...r, fireGateExposure: !1 });
        this.eventToValue.get(t) !== i && (this.eventToValue.set(t, i), t(i));
      };
      return (
        this.emitter.on(e, a),
        () => {
          this.emitter.off(e, a);
        }
      );
    }
    onExperimentValueUpdated(e, t, n, r, i, a) {
      let o = `${e}.${t}`,
        s = i(e, t, n, { ...a, fireExperimentExposure: !1 });
      this.eventToValue.get(r) === void 0 && this.eventToValue.set(r, s);
      let c = () => {
        let o = i(e, t, n, { ...a, fireExperimentExposure: !1 });
        this.eventToValue.get(r) !== o && (this.eventToValue.set(r, o), r(o));
      };
      return (
        this.emitter.on(o, c),
        () => {
          this.emitter.off(o, c);
        }
      );
    }
    onAnyUpdated(e) {
      return (
        this.emitter.on(Kf, e),
        () => {
          this.emitter.off(Kf, e);
        }
      );
    }
    anyUpdated() {
      (this.emitter.emit(Kf),
        this.emitter
          .eventNames()
          .filter((e) => e !== Kf)
          .forEach((e) => {
            this.emitter.emit(e);
          }));
    }
  },
  Jf = {
    Error: `Error`,
    LocalOverride: `LocalOverride`,
    Unrecognized: `Unrecognized`,
    Uninitialized: `Uninitialized`,
    NetworkNotModified: `NetworkNotModified`,
    Network: `Network`,
    InvalidBootstrap: `InvalidBootstrap`,
    Bootstrap: `Bootstrap`,
    Cache: `Cache`,
    Unknown: `Unknown`,
  },
  Yf = Object.entries(Jf).map(([e, t]) => [e.toLowerCase(), t]),
  Xf = (e) => {
    let t = e.reason.toLowerCase();
    return {
      reason: Yf.find(([e]) => t.includes(e))?.[1] ?? Jf.Unknown,
      time: e.receivedAt ?? Date.now(),
    };
  },
  Zf = (e) => e.map((e) => (typeof e == `string` ? { gate: e } : e)),
  Qf = class e {
    static fromExperiment(t) {
      let n = new e(
        t.name,
        t.value,
        t.ruleID,
        Xf(t.details),
        Zf(t.__evaluation?.secondary_exposures ?? []),
        t.groupName ?? void 0,
      );
      return ((n.experiment = t), n);
    }
    constructor(e, t, n, r, i = [], a = ``, o = null) {
      ((this.value = t),
        (this._name = e),
        (this._ruleID = n),
        (this._secondaryExposures = i),
        (this._allocatedExperimentName = a),
        (this._evaluationDetails = r),
        (this._onDefaultValueFallback = o));
    }
    get(e, t, n) {
      var r;
      let i = this.getValue(e, t);
      if (i == null) return t;
      let a = Array.isArray(t) ? `array` : typeof t,
        o = Array.isArray(i) ? `array` : typeof i;
      if (n) {
        var s;
        return n(i)
          ? (this.fireExposure(e), i)
          : ((s = this._onDefaultValueFallback) == null || s.call(this, this, e, a, o), t);
      }
      return t == null || a === o
        ? (this.fireExposure(e), i)
        : ((r = this._onDefaultValueFallback) == null || r.call(this, this, e, a, o), t);
    }
    getValue(e, t) {
      return e == null
        ? this.value
        : ((t ??= null), this.value[e] == null ? t : (this.fireExposure(e), this.value[e]));
    }
    fireExposure(e) {
      this.experiment && this.experiment.get(e);
    }
  },
  $f = class e {
    static fromLayer(t) {
      return new e(
        t.name,
        t.__value,
        t.ruleID,
        Xf(t.details),
        (e, n) => t.get(n),
        Zf(t.__evaluation?.secondary_exposures ?? []),
        Zf(t.__evaluation?.undelegated_secondary_exposures ?? []),
        t.__evaluation?.allocated_experiment_name,
        t.__evaluation?.explicit_parameters,
      );
    }
    constructor(e, t, n, r, i = null, a = [], o = [], s = ``, c = []) {
      ((this._logParameterFunction = i),
        (this._name = e),
        (this._value = JSON.parse(JSON.stringify(t ?? {}))),
        (this._ruleID = n ?? ``),
        (this._evaluationDetails = r),
        (this._secondaryExposures = a),
        (this._undelegatedSecondaryExposures = o),
        (this._allocatedExperimentName = s),
        (this._explicitParameters = c));
    }
    get(e, t, n) {
      let r = this._value[e];
      if (r == null) return t;
      let i = () => (this._logLayerParameterExposure(e), r);
      return n
        ? n(r)
          ? i()
          : t
        : t == null || (typeof r == typeof t && Array.isArray(t) === Array.isArray(r))
          ? i()
          : t;
    }
    getValue(e, t) {
      t ??= null;
      let n = this._value[e];
      return (n != null && this._logLayerParameterExposure(e), n ?? t);
    }
    _logLayerParameterExposure(e) {
      var t;
      (t = this._logParameterFunction) == null || t.call(this, this, e);
    }
  };
function ep(e, ...t) {
  if (!t.length) return e;
  let n = t.shift();
  if (n == null) return ep(e, ...t);
  for (let [t, r] of Object.entries(n)) {
    let n = e[t];
    e[t] =
      r &&
      typeof r == `object` &&
      !Array.isArray(r) &&
      n &&
      typeof n == `object` &&
      !Array.isArray(n)
        ? ep(n, r)
        : r;
  }
  return ep(e, ...t);
}
var tp = { Development: `development`, Staging: `staging`, Production: `production` },
  np = { COMMERCIAL: `commercial`, FEDRAMP_MODERATE: `fedramp-moderate` },
  rp = `6.0.2`,
  ip = class extends Error {
    constructor(e) {
      super(e);
    }
  },
  ap = 5e3,
  op = `https://api.atlassian.com/flags`,
  sp = `https://api.stg.atlassian.com/flags`,
  cp = `https://api.dev.atlassian.com/flags`,
  lp = `https://api.stg.atlassian-us-gov-mod.com/flags`,
  up = `https://api.atlassian-us-gov-mod.com/flags`,
  dp = `https://atlassian-statsig-proxy-archetype.atl-paas.%s.atl-ic.net`,
  fp = `oasis-stg.com/flags`,
  pp = `atlassian-isolated.net/flags`,
  mp = `/gateway/api/flags`,
  hp = class e {
    static async fetchClientSdk(e) {
      let { targetApp: t } = e,
        n = `/api/v2/frontend/clientSdkKey/${t}`;
      try {
        return await this.fetchRequest(n, `GET`, e);
      } catch (e) {
        throw e instanceof Error ? e : Error(`Failed to retrieve client sdk key`);
      }
    }
    static async fetchExperimentValues(e, t, n) {
      let r = { identifiers: t, customAttributes: n, targetApp: e.targetApp };
      try {
        return await this.fetchRequest(`/api/v2/frontend/experimentValues`, `POST`, e, r);
      } catch (e) {
        throw e instanceof Error ? e : Error(`Failed to retrieve experiment values`);
      }
    }
    static async handleResponseError(e) {
      if (!e.ok) {
        let t = await e.text();
        throw new ip(
          `Non 2xx response status received, status: ${e.status}, body: ${JSON.stringify(t)}`,
        );
      }
      if (e.status === 204) throw new ip(`Unexpected 204 response`);
    }
    static async extractResponseBody(e) {
      let t = await e.text();
      return JSON.parse(t);
    }
    static getBaseUrl(e, t = !1, n, r = null) {
      if (t) return mp;
      if (n === np.FEDRAMP_MODERATE)
        switch (e) {
          case tp.Production:
            return up;
          case tp.Staging:
            return lp;
          default:
            throw Error(`Invalid environment "${e}" for "${n}" perimeter`);
        }
      else if (n === np.COMMERCIAL)
        switch (e) {
          case tp.Development:
            return cp;
          case tp.Staging:
            let e = this.getApiUrl(r);
            return e === null ? sp : e;
          default:
            let t = this.getApiUrl(r);
            return t === null ? op : t;
        }
      else throw Error(`Invalid perimeter "${n}"`);
    }
    static async fetchRequest(t, n, r, i) {
      let a = e.getBaseUrl(r.environment, r.useGatewayURL, r.perimeter, r.isolationContextId),
        o = r.fetchTimeoutMs || ap,
        s;
      if (AbortSignal.timeout) s = AbortSignal.timeout(o);
      else if (AbortController) {
        let e = new AbortController();
        ((s = e.signal), setTimeout(() => e.abort(), o));
      }
      let c = await fetch(`${a}${t}`, {
        method: n,
        headers: {
          'Content-Type': `application/json`,
          'X-Client-Name': `feature-gate-js-client`,
          'X-Client-Version': rp,
          'X-API-KEY': r.apiKey,
        },
        signal: s,
        ...(i && { body: JSON.stringify(i) }),
      });
      return (await this.handleResponseError(c), await this.extractResponseBody(c));
    }
    static getApiUrl(e) {
      let t = this.getWindowLocation();
      if (t === void 0) return e ? dp.replace(`%s`, e) : null;
      let { protocol: n, hostname: r } = t,
        i = r.match(/([^.]+)\.oasis-stg\.com$/);
      if (i) return `${n}//api.${i[1]}.${fp}`;
      let a = r.match(/([^.]+)\.atlassian-isolated\.net$/);
      return a ? `${n}//api.${a[1]}.${pp}` : null;
    }
    static getWindowLocation() {
      if (typeof window < `u` && window.location) return window.location;
    }
  },
  gp = `fedramp-moderate`;
function _p() {
  let e = globalThis,
    t = e.MICROS_PERIMETER || e.UNSAFE_ATL_CONTEXT_BOUNDARY;
  if (t) return t === gp;
  let n = e.location?.hostname?.match(
    /atlassian-us-gov-mod\.(com|net)|atlassian-us-gov\.(com|net)|atlassian-fex\.(com|net)|atlassian-stg-fedm\.(com|net)/,
  );
  return n ? n.length > 0 : !1;
}
var vp = (e) => ({ perimeter: _p() ? np.FEDRAMP_MODERATE : np.COMMERCIAL, ...e }),
  yp = (e) => {
    let {
      api: t,
      disableCurrentPageLogging: n,
      loggingIntervalMillis: r,
      loggingBufferMaxSize: i,
      localMode: a,
      eventLoggingApi: o,
      eventLoggingApiForRetries: s,
      disableLocalStorage: c,
      ignoreWindowUndefined: l,
      disableAllLogging: u,
      initTimeoutMs: d,
      disableNetworkKeepalive: f,
      overrideStableID: p,
      disableErrorLogging: m,
      disableAutoMetricsLogging: h,
      ...g
    } = e;
    return {
      ...g,
      networkConfig: {
        api: t,
        logEventUrl: o ? o + `rgstr` : void 0,
        logEventFallbackUrls: s ? [s] : void 0,
        preventAllNetworkTraffic: a || (!l && typeof window > `u`),
      },
      includeCurrentPageUrlWithEvents: !n,
      loggingIntervalMs: r,
      loggingBufferMaxSize: i,
      disableStorage: c === void 0 ? a : c,
      disableLogging: u === void 0 ? a : u,
    };
  },
  bp = class extends Wf.DataAdapterCore {
    constructor() {
      (super(`NoFetchDataAdapter`, `nofetch`), K(this, `bootstrapResult`, null));
    }
    setBootstrapData(e) {
      this.bootstrapResult = e
        ? {
            source: `Bootstrap`,
            data: JSON.stringify(e),
            receivedAt: Date.now(),
            stableID: Wf.StableID.get(this._getSdkKey()),
            fullUserHash: null,
          }
        : null;
    }
    async prefetchData(e, t) {}
    async getDataAsync(e, t, n) {
      return (
        this.bootstrapResult && {
          ...this.bootstrapResult,
          fullUserHash: (0, Wf._getFullUserHash)(t),
        }
      );
    }
    getDataSync(e) {
      return (
        this.bootstrapResult && {
          ...this.bootstrapResult,
          fullUserHash: (0, Wf._getFullUserHash)(e),
        }
      );
    }
    async _fetchFromNetwork(e, t, n) {
      return null;
    }
    _getCacheKey(e) {
      let t = (0, Wf._getStorageKey)(this._getSdkKey(), e);
      return `${Wf.DataAdapterCachePrefix}.${this._cacheSuffix}.${t}`;
    }
    _isCachedResultValidFor204(e, t) {
      return !1;
    }
    setDataLegacy(e, t) {
      super.setData(e, t);
    }
    toJSON() {
      let e = { ...this };
      return (delete e._options, delete e._inMemoryCache, delete e.bootstrapResult, e);
    }
  },
  xp = Nf(),
  Sp = `LocalOverride:Recognized`,
  Cp = `STATSIG_OVERRIDES`,
  wp = `STATSIG_JS_LITE_LOCAL_OVERRIDES`,
  Tp = () => ({ gates: {}, configs: {}, layers: {} }),
  Ep = (e, t) => t + `:` + e,
  Dp = class {
    constructor(e) {
      ((this._overrides = Tp()), (this._djb2Map = new Map()), (this._localStorageKey = e));
    }
    parseStoredOverrides(e) {
      try {
        let t = window.localStorage.getItem(e);
        return t ? JSON.parse(t) : Tp();
      } catch {
        return Tp();
      }
    }
    mergeOverrides(...e) {
      let t = Tp();
      for (let a of e) {
        for (let [e, r] of Object.entries((n = a.gates) ?? {})) {
          var n;
          t.gates[e] = r;
        }
        for (let [e, n] of Object.entries((r = a.configs) ?? {})) {
          var r;
          t.configs[e] = n;
        }
        for (let [e, n] of Object.entries((i = a.layers) ?? {})) {
          var i;
          t.layers[e] = n;
        }
      }
      return t;
    }
    initFromStoredOverrides() {
      let e = this.mergeOverrides(
        this._overrides,
        this.parseStoredOverrides(wp),
        this.parseStoredOverrides(this._localStorageKey),
      );
      try {
        window.localStorage.removeItem(wp);
      } catch {}
      for (let t of Object.values(e)) {
        let e = new Set(Object.keys(t));
        for (let n of e) {
          let r = (0, xp._DJB2)(n);
          e.has(r) && delete t[r];
        }
      }
      this.applyOverrides(e);
    }
    saveOverrides() {
      try {
        window.localStorage.setItem(this._localStorageKey, JSON.stringify(this._overrides));
      } catch {}
    }
    getOverrides() {
      return this.mergeOverrides(this._overrides);
    }
    applyOverrides(e) {
      let t = { ...Tp(), ...e };
      this._djb2Map.clear();
      for (let [e, n] of Object.entries(t))
        for (let [t, r] of Object.entries(n)) this._djb2Map.set(Ep((0, xp._DJB2)(t), e), r);
      this._overrides = t;
    }
    setOverrides(e) {
      (this.applyOverrides(e), this.saveOverrides());
    }
    overrideGate(e, t) {
      ((this._overrides.gates[e] = t),
        this._djb2Map.set(Ep((0, xp._DJB2)(e), `gates`), t),
        this.saveOverrides());
    }
    removeGateOverride(e) {
      (delete this._overrides.gates[e],
        this._djb2Map.delete(Ep((0, xp._DJB2)(e), `gates`)),
        this.saveOverrides());
    }
    getGateOverride(e, t) {
      let n = this._overrides.gates[e.name] ?? this._djb2Map.get(Ep(e.name, `gates`));
      return n == null ? null : { ...e, value: n, details: { ...e.details, reason: Sp } };
    }
    overrideDynamicConfig(e, t) {
      ((this._overrides.configs[e] = t),
        this._djb2Map.set(Ep((0, xp._DJB2)(e), `configs`), t),
        this.saveOverrides());
    }
    removeDynamicConfigOverride(e) {
      (delete this._overrides.configs[e],
        this._djb2Map.delete(Ep((0, xp._DJB2)(e), `configs`)),
        this.saveOverrides());
    }
    getDynamicConfigOverride(e, t) {
      return this._getConfigOverride(e, this._overrides.configs);
    }
    overrideExperiment(e, t) {
      ((this._overrides.configs[e] = t),
        this._djb2Map.set(Ep((0, xp._DJB2)(e), `configs`), t),
        this.saveOverrides());
    }
    removeExperimentOverride(e) {
      (delete this._overrides.configs[e],
        this._djb2Map.delete(Ep((0, xp._DJB2)(e), `configs`)),
        this.saveOverrides());
    }
    getExperimentOverride(e, t) {
      return this._getConfigOverride(e, this._overrides.configs);
    }
    overrideLayer(e, t) {
      ((this._overrides.layers[e] = t),
        this._djb2Map.set(Ep((0, xp._DJB2)(e), `layers`), t),
        this.saveOverrides());
    }
    removeLayerOverride(e) {
      (delete this._overrides.layers[e],
        this._djb2Map.delete(Ep((0, xp._DJB2)(e), `layers`)),
        this.saveOverrides());
    }
    removeAllOverrides() {
      this._overrides = Tp();
      try {
        window.localStorage.removeItem(this._localStorageKey);
      } catch {}
    }
    getLayerOverride(e, t) {
      let n = this._overrides.layers[e.name] ?? this._djb2Map.get(Ep(e.name, `layers`));
      return n == null
        ? null
        : {
            ...e,
            __value: n,
            get: (0, xp._makeTypedGet)(e.name, n),
            details: { ...e.details, reason: Sp },
          };
    }
    _getConfigOverride(e, t) {
      let n = t[e.name] ?? this._djb2Map.get(Ep(e.name, `configs`));
      return n == null
        ? null
        : {
            ...e,
            value: n,
            get: (0, xp._makeTypedGet)(e.name, n),
            details: { ...e.details, reason: Sp },
          };
    }
  },
  Op = (e, t) => {
    if (!e && !t) return !0;
    if (!e || !t) return !1;
    let n = Object.entries(e),
      r = Object.entries(t);
    if (n.length !== r.length) return !1;
    let i = ([e], [t]) => e.localeCompare(t);
    (n.sort(i), r.sort(i));
    for (let e = 0; e < n.length; e++) {
      let [, t] = n[e],
        [, i] = r[e];
      if (t !== i) return !1;
    }
    return !0;
  },
  kp = (e, t) => {
    let { stableId: n, ...r } = e,
      i = { customIDs: { ...r, ...(n === void 0 ? {} : { stableID: n }) }, custom: t };
    return (e.atlassianAccountId && (i.userID = e.atlassianAccountId), i);
  },
  Ap = `client-default-key`,
  jp = `https://xp.atlassian.com/v1/rgstr`,
  Mp = class {
    constructor({ localStorageKey: e = Cp, overrideAdapter: t } = {}) {
      (K(this, `initPromise`, null),
        K(this, `initCompleted`, !1),
        K(this, `initWithDefaults`, !1),
        K(this, `hasCheckGateErrorOccurred`, !1),
        K(this, `hasGetExperimentErrorOccurred`, !1),
        K(this, `hasGetExperimentValueErrorOccurred`, !1),
        K(this, `hasGetLayerErrorOccurred`, !1),
        K(this, `hasGetLayerValueErrorOccurred`, !1),
        K(this, `subscriptions`, new qf()),
        K(this, `dataAdapter`, new bp()),
        K(this, `statsigValuesUpdated`, () => {
          (this.user &&
            this.statsigClient.updateUserSync(this.user, { disableBackgroundCacheRefresh: !0 }),
            this.subscriptions.anyUpdated());
        }),
        (this.overrideAdapter = t || new Dp(e)));
    }
    async initialize(e, t, n) {
      let r = vp(e);
      if (this.initPromise)
        return (
          Op(r, this.initOptions) ||
            console.warn(
              `Feature Gates client already initialized with different options. New options were not applied.`,
            ),
          this.initPromise
        );
      let i = performance.now();
      return (
        (this.initOptions = r),
        (this.initPromise = this.init(r, t, n)
          .then(() => {
            ((this.initCompleted = !0), (this.initWithDefaults = !0));
          })
          .finally(() => {
            let e = performance.now() - i;
            this.fireClientEvent(i, e, `initialize`, this.initCompleted, r.apiKey);
          })),
        this.initPromise
      );
    }
    async initializeWithProvider(e, t, n, r) {
      let i = vp(e);
      if (this.initPromise)
        return (
          Op(i, this.initOptions) ||
            console.warn(
              `Feature Gates client already initialized with different options. New options were not applied.`,
            ),
          this.initPromise
        );
      let a = performance.now();
      return (
        (this.initOptions = i),
        (this.provider = t),
        this.provider.setClientVersion(rp),
        this.provider.setApplyUpdateCallback &&
          this.provider.setApplyUpdateCallback(this.applyUpdateCallback.bind(this)),
        (this.initPromise = this.initWithProvider(i, t, n, r)
          .then(() => {
            ((this.initCompleted = !0), (this.initWithDefaults = !0));
          })
          .finally(() => {
            let e = performance.now() - a;
            this.fireClientEvent(
              a,
              e,
              `initializeWithProvider`,
              this.initCompleted,
              t.getApiKey ? t.getApiKey() : void 0,
            );
          })),
        this.initPromise
      );
    }
    applyUpdateCallback(e) {
      try {
        (this.initCompleted || this.initWithDefaults) &&
          (this.assertInitialized(this.statsigClient),
          this.dataAdapter.setBootstrapData(e.experimentValues),
          this.dataAdapter.setData(JSON.stringify(e.experimentValues)),
          this.statsigValuesUpdated());
      } catch (e) {
        console.warn(`Error when attempting to apply update`, e);
      }
    }
    fireClientEvent(e, t, n, r, i = void 0) {
      var a;
      (a = this.initOptions.analyticsWebClient) == null ||
        a
          .then((a) => {
            let o = {
              targetApp: this.initOptions.targetApp,
              clientVersion: `6.0.2`,
              success: r,
              startTime: e,
              totalTime: t,
              ...(i && { apiKey: i }),
            };
            a.sendOperationalEvent({
              action: n,
              actionSubject: `featureGatesClient`,
              attributes: o,
              tags: [`measurement`],
              source: `@atlaskit/feature-gate-js-client`,
            });
          })
          .catch((e) => {
            this.initOptions.environment !== tp.Production &&
              console.error(`Analytics web client promise did not resolve`, e);
          });
    }
    async initializeFromValues(e, t, n, r = {}) {
      let i = vp(e);
      if (this.initPromise)
        return (
          Op(i, this.initOptions) ||
            console.warn(
              `Feature Gates client already initialized with different options. New options were not applied.`,
            ),
          this.initPromise
        );
      Object.prototype.hasOwnProperty.call(r, `has_updates`) || (r.has_updates = !0);
      let a = performance.now();
      return (
        (this.initOptions = i),
        (this.initPromise = this.initFromValues(i, t, n, r)
          .then(() => {
            ((this.initCompleted = !0), (this.initWithDefaults = !0));
          })
          .finally(() => {
            let e = performance.now() - a;
            this.fireClientEvent(a, e, `initializeFromValues`, this.initCompleted);
          })),
        this.initPromise
      );
    }
    assertInitialized(e) {
      if (!e) throw Error(`Client must be initialized before using this method`);
    }
    async updateUser(e, t, n) {
      this.assertInitialized(this.statsigClient);
      let r = vp(e);
      await this.updateUserUsingInitializeValuesProducer(
        () =>
          hp
            .fetchExperimentValues(r, t, n)
            .then(({ experimentValues: e, customAttributes: t }) => ({
              experimentValues: e,
              customAttributesFromFetch: t,
            })),
        t,
        n,
      );
    }
    async updateUserWithProvider(e, t) {
      if ((this.assertInitialized(this.statsigClient), !this.provider))
        throw Error(
          `Cannot update user using provider as the client was not initialised with a provider`,
        );
      (await this.provider.setProfile(this.initOptions, e, t),
        await this.updateUserUsingInitializeValuesProducer(
          () => this.provider.getExperimentValues(),
          e,
          t,
        ));
    }
    async updateUserWithValues(e, t, n = {}) {
      (this.assertInitialized(this.statsigClient),
        await this.updateUserUsingInitializeValuesProducer(
          () => Promise.resolve({ experimentValues: n, customAttributesFromFetch: t }),
          e,
          t,
        ));
    }
    initializeCalled() {
      return this.initPromise != null;
    }
    initializeCompleted() {
      return this.initCompleted;
    }
    async waitUntilInitializeCompleted() {
      if (!this.initPromise)
        throw Error(`The client must be initialized before you can wait until initialized.`);
      this.initCompleted || (await this.initPromise);
    }
    checkGate(e, t = {}) {
      try {
        this.assertInitialized(this.statsigClient);
        let { fireGateExposure: n = !0 } = t;
        return this.statsigClient.checkGate(e, { disableExposureLog: !n });
      } catch (t) {
        return (
          (this.hasCheckGateErrorOccurred ||=
            (console.warn({
              msg: `An error has occurred checking the feature gate. Only the first occurrence of this error is logged.`,
              gateName: e,
              error: t,
            }),
            !0)),
          !1
        );
      }
    }
    isGateExist(e) {
      try {
        return (
          this.assertInitialized(this.statsigClient),
          !this.statsigClient
            .getFeatureGate(e, { disableExposureLog: !0 })
            .details.reason.includes(`Unrecognized`)
        );
      } catch (e) {
        return (console.error(`Error occurred when trying to check FeatureGate: ${e}`), !0);
      }
    }
    isExperimentExist(e) {
      try {
        return (
          this.assertInitialized(this.statsigClient),
          !this.statsigClient
            .getExperiment(e, { disableExposureLog: !0 })
            .details.reason.includes(`Unrecognized`)
        );
      } catch (e) {
        return (console.error(`Error occurred when trying to check Experiment: ${e}`), !0);
      }
    }
    manuallyLogGateExposure(e) {
      (this.assertInitialized(this.statsigClient), this.statsigClient.checkGate(e));
    }
    getExperiment(e, t = {}) {
      try {
        this.assertInitialized(this.statsigClient);
        let { fireExperimentExposure: n = !0 } = t;
        return Qf.fromExperiment(this.statsigClient.getExperiment(e, { disableExposureLog: !n }));
      } catch (t) {
        return (
          (this.hasGetExperimentErrorOccurred ||=
            (console.warn({
              msg: `An error has occurred getting the experiment. Only the first occurrence of this error is logged.`,
              experimentName: e,
              error: t,
            }),
            !0)),
          new Qf(e, {}, ``, { time: Date.now(), reason: Jf.Error })
        );
      }
    }
    getExperimentValue(e, t, n, r = {}) {
      let i = this.getExperiment(e, r);
      try {
        let { typeGuard: e } = r;
        return i.get(t, n, e);
      } catch (t) {
        return (
          (this.hasGetExperimentValueErrorOccurred ||=
            (console.warn({
              msg: `An error has occurred getting the experiment value. Only the first occurrence of this error is logged.`,
              experimentName: e,
              defaultValue: n,
              options: r,
              error: t,
            }),
            !0)),
          n
        );
      }
    }
    manuallyLogExperimentExposure(e) {
      (this.assertInitialized(this.statsigClient), this.statsigClient.getExperiment(e));
    }
    manuallyLogLayerExposure(e, t) {
      var n;
      (this.assertInitialized(this.statsigClient),
        (n = this.statsigClient.getLayer(e)) == null || n.get(t));
    }
    shutdownStatsig() {
      (this.assertInitialized(this.statsigClient), this.statsigClient.shutdown());
    }
    overrideGate(e, t) {
      if ((this.overrideAdapter.overrideGate(e, t), this.user)) {
        var n;
        (n = this.statsigClient) == null ||
          n.updateUserSync(this.user, { disableBackgroundCacheRefresh: !0 });
      }
      this.statsigValuesUpdated();
    }
    clearGateOverride(e) {
      (this.overrideAdapter.removeGateOverride(e), this.statsigValuesUpdated());
    }
    overrideConfig(e, t) {
      (this.overrideAdapter.overrideDynamicConfig(e, t), this.statsigValuesUpdated());
    }
    clearConfigOverride(e) {
      (this.overrideAdapter.removeDynamicConfigOverride(e), this.statsigValuesUpdated());
    }
    setOverrides(e) {
      (this.overrideAdapter.setOverrides(e), this.statsigValuesUpdated());
    }
    getOverrides() {
      return this.overrideAdapter.getOverrides();
    }
    clearAllOverrides() {
      (this.overrideAdapter.removeAllOverrides(), this.statsigValuesUpdated());
    }
    isCurrentUser(e, t) {
      return Op(this.currentIdentifiers, e) && Op(this.currentAttributes, t);
    }
    onGateUpdated(e, t, n = {}) {
      return this.subscriptions.onGateUpdated(
        e,
        (r) => {
          let { fireGateExposure: i = !0 } = n;
          i && this.manuallyLogGateExposure(e);
          try {
            t(r);
          } catch (t) {
            console.warn(`Error calling callback for gate ${e} with value ${r}`, t);
          }
        },
        this.checkGate.bind(this),
        n,
      );
    }
    onExperimentValueUpdated(e, t, n, r, i = {}) {
      return this.subscriptions.onExperimentValueUpdated(
        e,
        t,
        n,
        (t) => {
          let { fireExperimentExposure: n = !0 } = i;
          n && this.manuallyLogExperimentExposure(e);
          try {
            r(t);
          } catch (n) {
            console.warn(`Error calling callback for experiment ${e} with value ${t}`, n);
          }
        },
        this.getExperimentValue.bind(this),
        i,
      );
    }
    onAnyUpdated(e) {
      return this.subscriptions.onAnyUpdated(e);
    }
    async init(e, t, n) {
      let r = { ...e };
      if (e.localMode) {
        await this.initFromValues(r, t, n);
        return;
      }
      let i, a;
      try {
        let o = hp.fetchClientSdk(e).then((e) => (r.sdkKey = e.clientSdkKey)),
          s = hp.fetchExperimentValues(e, t, n),
          [, c] = await Promise.all([o, s]);
        ((i = c.experimentValues), (a = c.customAttributes));
      } catch (e) {
        throw (
          e instanceof Error &&
            console.error(
              `Error occurred when trying to fetch the Feature Gates client values, error: ${e?.message}`,
            ),
          console.warn(`Initialising Statsig client without values`),
          await this.initFromValues(r, t, n),
          e
        );
      }
      return this.initFromValues(r, t, a, i);
    }
    async initWithProvider(e, t, n, r) {
      let i = { ...e, disableCurrentPageLogging: !0 },
        a,
        o;
      try {
        await t.setProfile(e, n, r);
        let s = t.getClientSdkKey().then((e) => (i.sdkKey = e)),
          c = t.getExperimentValues(),
          [, l] = await Promise.all([s, c]);
        ((a = l.experimentValues), (o = l.customAttributesFromFetch));
      } catch (e) {
        throw (
          e instanceof Error &&
            console.error(
              `Error occurred when trying to fetch the Feature Gates client values, error: ${e?.message}`,
            ),
          console.warn(`Initialising Statsig client without values`),
          await this.initFromValues(i, n, r),
          e
        );
      }
      return this.initFromValues(i, n, o, a);
    }
    async initFromValues(e, t, n, r = {}) {
      var i;
      (this.overrideAdapter.initFromStoredOverrides(),
        (this.currentIdentifiers = t),
        (this.currentAttributes = n));
      let a = yp(e);
      ((a.sdkKey ||= Ap),
        ((i = a.networkConfig) != null && i.logEventUrl) ||
          (a.networkConfig = { ...a.networkConfig, logEventUrl: jp }),
        a.perimeter === np.FEDRAMP_MODERATE && (a.disableLogging = !0));
      let { sdkKey: o, environment: s, updateUserCompletionCallback: c, perimeter: l, ...u } = a,
        d = kp(t, n);
      this.user = ep({}, r.user, d);
      let f = {
        ...u,
        environment: { tier: s },
        includeCurrentPageUrlWithEvents: !1,
        dataAdapter: this.dataAdapter,
        overrideAdapter: this.overrideAdapter,
        logEventCompressionMode: Wf.LogEventCompressionMode.Forced,
      };
      t.stableId ? Wf.StableID.setOverride(t.stableId, o) : (f.disableStableID = !0);
      try {
        ((this.statsigClient = new Wf.StatsigClient(o, this.user, f)),
          this.dataAdapter.setBootstrapData(r),
          await this.statsigClient.initializeAsync());
      } catch (e) {
        throw (
          e instanceof Error &&
            console.error(
              `Error occurred when trying to initialise the Statsig client, error: ${e?.message}`,
            ),
          console.warn(`Initialising Statsig client with default sdk key and without values`),
          (this.statsigClient = new Wf.StatsigClient(Ap, this.user, f)),
          this.dataAdapter.setBootstrapData(),
          await this.statsigClient.initializeAsync(),
          (this.initWithDefaults = !0),
          e
        );
      }
    }
    async updateUserUsingInitializeValuesProducer(e, t, n) {
      if ((this.assertInitialized(this.statsigClient), !this.initPromise))
        throw Error(`The client must be initialized before you can update the user.`);
      if (this.isCurrentUser(t, n)) return this.initPromise;
      let r = this.initPromise;
      try {
        await this.initPromise;
      } catch {}
      let i = e(),
        a = this.updateStatsigClientUser(i, t, n);
      return (
        (this.initPromise = a.catch(async () => {
          ((this.initPromise = r),
            this.provider &&
              (await this.provider.setProfile(
                this.initOptions,
                this.currentIdentifiers,
                this.currentAttributes,
              )));
        })),
        a
      );
    }
    async updateStatsigClientUser(e, t, n) {
      var r, i;
      this.assertInitialized(this.statsigClient);
      let a, o;
      try {
        a = await e;
        let n = kp(t, a.customAttributesFromFetch);
        o = ep({}, a.experimentValues.user, n);
      } catch (e) {
        var s, c;
        let t = e instanceof Error ? e.message : JSON.stringify(e);
        throw (
          (s = (c = this.initOptions).updateUserCompletionCallback) == null || s.call(c, !1, t),
          e
        );
      }
      let l = !0,
        u = null;
      try {
        (this.dataAdapter.setBootstrapData(a.experimentValues),
          (this.user = o),
          this.user && (await this.statsigClient.updateUserAsync(this.user)));
      } catch (e) {
        ((l = !1), (u = String(e)));
      }
      if (
        ((r = this.initOptions) == null ||
          (i = r.updateUserCompletionCallback) == null ||
          i.call(r, l, u),
        l)
      )
        ((this.currentIdentifiers = t),
          (this.currentAttributes = n),
          this.subscriptions.anyUpdated());
      else throw Error(`Failed to update user. An unexpected error occured.`);
    }
    getPackageVersion() {
      return rp;
    }
    getTargetApp() {
      return this.initOptions?.targetApp;
    }
    getLayer(e, t = {}) {
      try {
        this.assertInitialized(this.statsigClient);
        let { fireLayerExposure: n = !0 } = t;
        return $f.fromLayer(this.statsigClient.getLayer(e, { disableExposureLog: !n }));
      } catch (t) {
        return (
          (this.hasGetLayerErrorOccurred ||=
            (console.warn({
              msg: `An error has occurred getting the layer. Only the first occurrence of this error is logged.`,
              layerName: e,
              error: t,
            }),
            !0)),
          $f.fromLayer((0, Wf._makeLayer)(e, { reason: `Error` }, null))
        );
      }
    }
    getLayerValue(e, t, n, r = {}) {
      let i = this.getLayer(e, r);
      try {
        let { typeGuard: e } = r;
        return i.get(t, n, e);
      } catch (t) {
        return (
          (this.hasGetLayerValueErrorOccurred ||=
            (console.warn({
              msg: `An error has occurred getting the layer value. Only the first occurrence of this error is logged.`,
              layerName: e,
              defaultValue: n,
              options: r,
              error: t,
            }),
            !0)),
          n
        );
      }
    }
  },
  J,
  Y = class {
    static isGateExists(e) {
      return this.client.isGateExist(e);
    }
    static isExperimentExists(e) {
      return this.client.isExperimentExist(e);
    }
  };
((J = Y),
  K(Y, `client`, new Mp()),
  K(Y, `hasCheckGateErrorOccurred`, !1),
  K(Y, `hasGetExperimentValueErrorOccurred`, !1),
  K(Y, `checkGate`, (e, t) => {
    try {
      if (
        typeof window < `u` &&
        window.__CRITERION__ &&
        typeof window.__CRITERION__.getFeatureFlagOverride == `function`
      ) {
        let t = window.__CRITERION__.getFeatureFlagOverride(e);
        if (t !== void 0) return t;
      }
    } catch (t) {
      J.hasCheckGateErrorOccurred ||
        (console.warn({
          msg: `An error has occurred checking the feature gate from criterion override. Only the first occurrence of this error is logged.`,
          gateName: e,
          error: t,
        }),
        (J.hasCheckGateErrorOccurred = !0));
    }
    return J.client.checkGate(e, t);
  }),
  K(Y, `getExperimentValue`, (e, t, n, r) => {
    try {
      if (
        typeof window < `u` &&
        window.__CRITERION__ &&
        typeof window.__CRITERION__.getExperimentValueOverride == `function`
      ) {
        let n = window.__CRITERION__.getExperimentValueOverride(e, t);
        if (n != null) return n;
      }
    } catch (t) {
      return (
        J.hasGetExperimentValueErrorOccurred ||
          (console.warn({
            msg: `An error has occurred getting the experiment value from criterion override. Only the first occurrence of this error is logged.`,
            experimentName: e,
            defaultValue: n,
            options: r,
            error: t,
          }),
          (J.hasGetExperimentValueErrorOccurred = !0)),
        n
      );
    }
    return J.client.getExperimentValue(e, t, n, r);
  }),
  K(Y, `initializeCalled`, J.client.initializeCalled.bind(J.client)),
  K(Y, `initializeCompleted`, J.client.initializeCompleted.bind(J.client)),
  K(Y, `waitUntilInitializeCompleted`, J.client.waitUntilInitializeCompleted.bind(J.client)),
  K(Y, `initialize`, J.client.initialize.bind(J.client)),
  K(Y, `initializeWithProvider`, J.client.initializeWithProvider.bind(J.client)),
  K(Y, `initializeFromValues`, J.client.initializeFromValues.bind(J.client)),
  K(Y, `manuallyLogGateExposure`, J.client.manuallyLogGateExposure.bind(J.client)),
  K(Y, `getExperiment`, J.client.getExperiment.bind(J.client)),
  K(Y, `manuallyLogExperimentExposure`, J.client.manuallyLogExperimentExposure.bind(J.client)),
  K(Y, `manuallyLogLayerExposure`, J.client.manuallyLogLayerExposure.bind(J.client)),
  K(Y, `shutdownStatsig`, J.client.shutdownStatsig.bind(J.client)),
  K(Y, `overrideGate`, J.client.overrideGate.bind(J.client)),
  K(Y, `clearGateOverride`, J.client.clearGateOverride.bind(J.client)),
  K(Y, `overrideConfig`, J.client.overrideConfig.bind(J.client)),
  K(Y, `clearConfigOverride`, J.client.clearConfigOverride.bind(J.client)),
  K(Y, `setOverrides`, J.client.setOverrides.bind(J.client)),
  K(Y, `getOverrides`, J.client.getOverrides.bind(J.client)),
  K(Y, `clearAllOverrides`, J.client.clearAllOverrides.bind(J.client)),
  K(Y, `isCurrentUser`, J.client.isCurrentUser.bind(J.client)),
  K(Y, `onGateUpdated`, J.client.onGateUpdated.bind(J.client)),
  K(Y, `onExperimentValueUpdated`, J.client.onExperimentValueUpdated.bind(J.client)),
  K(Y, `onAnyUpdated`, J.client.onAnyUpdated.bind(J.client)),
  K(Y, `updateUser`, J.client.updateUser.bind(J.client)),
  K(Y, `updateUserWithProvider`, J.client.updateUserWithProvider.bind(J.client)),
  K(Y, `updateUserWithValues`, J.client.updateUserWithValues.bind(J.client)),
  K(Y, `getPackageVersion`, J.client.getPackageVersion.bind(J.client)),
  K(Y, `getTargetApp`, J.client.getTargetApp.bind(J.client)),
  K(Y, `getLayer`, J.client.getLayer.bind(J.client)),
  K(Y, `getLayerValue`, J.client.getLayerValue.bind(J.client)));
var Np = Y;
if (typeof window < `u`) {
  if (window.__FEATUREGATES_JS__ === void 0) window.__FEATUREGATES_JS__ = Y;
  else {
    var Pp;
    Np = window.__FEATUREGATES_JS__;
    let e = (Pp = Np)?.getPackageVersion?.call(Pp) || `4.10.0 or earlier`;
    if (e !== `6.0.2`) {
      let t = `Multiple versions of FeatureGateClients found on the current page.
      The currently bound version is ${e} when module version ${rp} was loading.`;
      console.warn(t);
    }
  }
}
var Fp = Np,
  Ip,
  Lp,
  Rp =
    (globalThis == null || (Ip = globalThis.process) == null ? void 0 : Ip.env?.JEST_WORKER_ID) ===
      void 0 &&
    (globalThis == null || (Lp = globalThis.process) == null ? void 0 : Lp.env?.NODE_ENV) !==
      `production`,
  zp = (...e) => {
    Rp && console.debug(...e);
  },
  Bp = `__PLATFORM_FEATURE_FLAGS__`,
  Vp = `@atlaskit/platform-feature-flags`,
  Hp = typeof process < `u` && !0,
  Up = Hp ? {}.ENABLE_PLATFORM_FF === `true` : !1,
  Wp = Hp ? {}.STORYBOOK_ENABLE_PLATFORM_FF === `true` : !1,
  Gp = { booleanResolver: void 0 },
  Kp = typeof window < `u` ? window : globalThis;
Kp[Bp] = Kp.__PLATFORM_FEATURE_FLAGS__ || Gp;
var qp = Up || Wp;
function Jp(e) {
  if (qp)
    return (
      zp(
        `[%s]: The feature flags were enabled while running tests. The flag "%s" will be always enabled.`,
        Vp,
        e,
      ),
      !0
    );
  try {
    if (
      Kp.__PLATFORM_FEATURE_FLAGS__?.booleanResolver === void 0 ||
      Kp.__PLATFORM_FEATURE_FLAGS__?.booleanResolver === null
    )
      return Fp.checkGate(e);
    let t = Kp.__PLATFORM_FEATURE_FLAGS__?.booleanResolver(e);
    return typeof t == `boolean`
      ? t
      : (console.warn(`${e} resolved to a non-boolean value, returning false for safety`), !1);
  } catch {
    return !1;
  }
}
function Yp(e) {
  return Jp(e);
}
var Xp = new Bd(),
  Zp = /[^\s]+/u,
  Qp = /^[^\s]+/u,
  $p = {
    validate: (e, t) => {
      let n = e.slice(t),
        r = Yp(`platform_bugfix_invalid_urls_parsing_in_editor`) ? Qp : Zp,
        i = n.match(r);
      return i ? i[0].length : 0;
    },
  },
  em = `biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф`.split(`|`),
  tm = `a[cdefgilmnoqrtuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrstu]|f[ijkmor]|g[abdefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]|l[abcikrstuvy]|m[acdeghklmnopqrtuvwxyz]|n[acefgilopruz]|om|p[aefghkmnrtw]|qa|r[eosuw]|s[abcdegijklmnrtuvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]`,
  nm = /(https?|ftp|jamfselfservice|gopher|dynamicsnav|integrity|file|smb):\/\/[^\s]+/u;
(Xp.add(`sourcetree:`, `http:`),
  Xp.add(`jamfselfservice:`, `http:`),
  Xp.add(`tel:`, $p),
  Xp.add(`file:`, $p),
  Xp.add(`notes:`, `http:`),
  em.push(tm),
  Xp.tlds(em, !1));
var rm = (e) => {
  if (!nm.test(e)) return [];
  let t = [],
    n = 0,
    r;
  for (r = e.substr(n); r;) {
    let i = (r.match(nm) || [``])[0];
    if (i) {
      let a = r.search(nm),
        o = a >= 0 ? a + n : a,
        s = o + i.length;
      (t.push({ index: o, lastIndex: s, raw: i, url: i, text: i, schema: `` }),
        (n = s),
        (r = e.substr(n)));
    } else break;
  }
  return t;
};
function im(e) {
  if (!e) return null;
  let t = rm(e);
  return (t.length || (t = Xp.match(e)), t && t[0]);
}
function am(e) {
  let t = im(e);
  return (t && t.url) || ``;
}
var om = (e) => (t) => {
    let n = t,
      r = n.getAttribute(e) || ``,
      i = {
        __confluenceMetadata: n.hasAttribute(`__confluenceMetadata`)
          ? JSON.parse(n.getAttribute(`__confluenceMetadata`) || ``)
          : void 0,
      };
    return _d(r) ? (vd(r) ? ((i.href = r), i) : ((i.href = am(r)), i)) : !1;
  },
  sm = [`title`, `id`, `collection`, `occurrenceKey`, `__confluenceMetadata`],
  cm = (e) => ({
    type: e.type.name,
    attrs: Object.keys(e.attrs).reduce(
      (t, n) => ((sm.indexOf(n) === -1 || e.attrs[n] !== null) && (t[n] = e.attrs[n]), t),
      {},
    ),
  }),
  lm = $u({
    parseDOM: [
      {
        tag: `[data-block-link]`,
        getAttrs: om(`data-block-link`),
        contentElement: (e) => {
          let t = e.cloneNode(!0);
          (t.removeAttribute(`data-block-link`), t.setAttribute(`data-skip-paste`, `true`));
          let n = document.createElement(`div`);
          return (n.appendChild(t), n);
        },
      },
      { tag: `a[href]`, getAttrs: om(`href`) },
    ],
    toDOM(e, t) {
      let n = Object.keys(e.attrs).reduce(
        (t, n) => (
          n === `__confluenceMetadata`
            ? e.attrs[n] !== null && (t[n] = JSON.stringify(e.attrs[n]))
            : (t[n] = n === `href` ? (_d(e.attrs[n]) ? e.attrs[n] : void 0) : e.attrs[n]),
          t
        ),
        {},
      );
      return t ? [`a`, n] : [`a`, { ...n, 'data-block-link': `true`, class: `blockLink` }, 0];
    },
  }),
  um = Se({
    aliceblue: () => dm,
    antiquewhite: () => fm,
    aqua: () => pm,
    aquamarine: () => mm,
    azure: () => hm,
    beige: () => gm,
    bisque: () => _m,
    black: () => vm,
    blanchedalmond: () => ym,
    blue: () => bm,
    blueviolet: () => xm,
    brown: () => Sm,
    burlywood: () => Cm,
    cadetblue: () => wm,
    chartreuse: () => Tm,
    chocolate: () => Em,
    coral: () => Dm,
    cornflowerblue: () => Om,
    cornsilk: () => km,
    crimson: () => Am,
    cyan: () => jm,
    darkblue: () => Mm,
    darkcyan: () => Nm,
    darkgoldenrod: () => Pm,
    darkgray: () => Fm,
    darkgreen: () => Im,
    darkgrey: () => Lm,
    darkkhaki: () => Rm,
    darkmagenta: () => zm,
    darkolivegreen: () => Bm,
    darkorange: () => Vm,
    darkorchid: () => Hm,
    darkred: () => Um,
    darksalmon: () => Wm,
    darkseagreen: () => Gm,
    darkslateblue: () => Km,
    darkslategray: () => qm,
    darkslategrey: () => Jm,
    darkturquoise: () => Ym,
    darkviolet: () => Xm,
    deeppink: () => Zm,
    deepskyblue: () => Qm,
    default: () => Zg,
    dimgray: () => $m,
    dimgrey: () => eh,
    dodgerblue: () => th,
    firebrick: () => nh,
    floralwhite: () => rh,
    forestgreen: () => ih,
    fuchsia: () => ah,
    gainsboro: () => oh,
    ghostwhite: () => sh,
    gold: () => ch,
    goldenrod: () => lh,
    gray: () => uh,
    green: () => dh,
    greenyellow: () => fh,
    grey: () => ph,
    honeydew: () => mh,
    hotpink: () => hh,
    indianred: () => gh,
    indigo: () => _h,
    ivory: () => vh,
    khaki: () => yh,
    lavender: () => bh,
    lavenderblush: () => xh,
    lawngreen: () => Sh,
    lemonchiffon: () => Ch,
    lightblue: () => wh,
    lightcoral: () => Th,
    lightcyan: () => Eh,
    lightgoldenrodyellow: () => Dh,
    lightgray: () => Oh,
    lightgreen: () => kh,
    lightgrey: () => Ah,
    lightpink: () => jh,
    lightsalmon: () => Mh,
    lightseagreen: () => Nh,
    lightskyblue: () => Ph,
    lightslategray: () => Fh,
    lightslategrey: () => Ih,
    lightsteelblue: () => Lh,
    lightyellow: () => Rh,
    lime: () => zh,
    limegreen: () => Bh,
    linen: () => Vh,
    magenta: () => Hh,
    maroon: () => Uh,
    mediumaquamarine: () => Wh,
    mediumblue: () => Gh,
    mediumorchid: () => Kh,
    mediumpurple: () => qh,
    mediumseagreen: () => Jh,
    mediumslateblue: () => Yh,
    mediumspringgreen: () => Xh,
    mediumturquoise: () => Zh,
    mediumvioletred: () => Qh,
    midnightblue: () => $h,
    mintcream: () => eg,
    mistyrose: () => tg,
    moccasin: () => ng,
    navajowhite: () => rg,
    navy: () => ig,
    oldlace: () => ag,
    olive: () => og,
    olivedrab: () => sg,
    orange: () => cg,
    orangered: () => lg,
    orchid: () => ug,
    palegoldenrod: () => dg,
    palegreen: () => fg,
    paleturquoise: () => pg,
    palevioletred: () => mg,
    papayawhip: () => hg,
    peachpuff: () => gg,
    peru: () => _g,
    pink: () => vg,
    plum: () => yg,
    powderblue: () => bg,
    purple: () => xg,
    rebeccapurple: () => Sg,
    red: () => Cg,
    rosybrown: () => wg,
    royalblue: () => Tg,
    saddlebrown: () => Eg,
    salmon: () => Dg,
    sandybrown: () => Og,
    seagreen: () => kg,
    seashell: () => Ag,
    sienna: () => jg,
    silver: () => Mg,
    skyblue: () => Ng,
    slateblue: () => Pg,
    slategray: () => Fg,
    slategrey: () => Ig,
    snow: () => Lg,
    springgreen: () => Rg,
    steelblue: () => zg,
    tan: () => Bg,
    teal: () => Vg,
    thistle: () => Hg,
    tomato: () => Ug,
    turquoise: () => Wg,
    violet: () => Gg,
    wheat: () => Kg,
    white: () => qg,
    whitesmoke: () => Jg,
    yellow: () => Yg,
    yellowgreen: () => Xg,
  }),
  dm = `#f0f8ff`,
  fm = `#faebd7`,
  pm = `#00ffff`,
  mm = `#7fffd4`,
  hm = `#f0ffff`,
  gm = `#f5f5dc`,
  _m = `#ffe4c4`,
  vm = `#000000`,
  ym = `#ffebcd`,
  bm = `#0000ff`,
  xm = `#8a2be2`,
  Sm = `#a52a2a`,
  Cm = `#deb887`,
  wm = `#5f9ea0`,
  Tm = `#7fff00`,
  Em = `#d2691e`,
  Dm = `#ff7f50`,
  Om = `#6495ed`,
  km = `#fff8dc`,
  Am = `#dc143c`,
  jm = `#00ffff`,
  Mm = `#00008b`,
  Nm = `#008b8b`,
  Pm = `#b8860b`,
  Fm = `#a9a9a9`,
  Im = `#006400`,
  Lm = `#a9a9a9`,
  Rm = `#bdb76b`,
  zm = `#8b008b`,
  Bm = `#556b2f`,
  Vm = `#ff8c00`,
  Hm = `#9932cc`,
  Um = `#8b0000`,
  Wm = `#e9967a`,
  Gm = `#8fbc8f`,
  Km = `#483d8b`,
  qm = `#2f4f4f`,
  Jm = `#2f4f4f`,
  Ym = `#00ced1`,
  Xm = `#9400d3`,
  Zm = `#ff1493`,
  Qm = `#00bfff`,
  $m = `#696969`,
  eh = `#696969`,
  th = `#1e90ff`,
  nh = `#b22222`,
  rh = `#fffaf0`,
  ih = `#228b22`,
  ah = `#ff00ff`,
  oh = `#dcdcdc`,
  sh = `#f8f8ff`,
  ch = `#ffd700`,
  lh = `#daa520`,
  uh = `#808080`,
  dh = `#008000`,
  fh = `#adff2f`,
  ph = `#808080`,
  mh = `#f0fff0`,
  hh = `#ff69b4`,
  gh = `#cd5c5c`,
  _h = `#4b0082`,
  vh = `#fffff0`,
  yh = `#f0e68c`,
  bh = `#e6e6fa`,
  xh = `#fff0f5`,
  Sh = `#7cfc00`,
  Ch = `#fffacd`,
  wh = `#add8e6`,
  Th = `#f08080`,
  Eh = `#e0ffff`,
  Dh = `#fafad2`,
  Oh = `#d3d3d3`,
  kh = `#90ee90`,
  Ah = `#d3d3d3`,
  jh = `#ffb6c1`,
  Mh = `#ffa07a`,
  Nh = `#20b2aa`,
  Ph = `#87cefa`,
  Fh = `#778899`,
  Ih = `#778899`,
  Lh = `#b0c4de`,
  Rh = `#ffffe0`,
  zh = `#00ff00`,
  Bh = `#32cd32`,
  Vh = `#faf0e6`,
  Hh = `#ff00ff`,
  Uh = `#800000`,
  Wh = `#66cdaa`,
  Gh = `#0000cd`,
  Kh = `#ba55d3`,
  qh = `#9370db`,
  Jh = `#3cb371`,
  Yh = `#7b68ee`,
  Xh = `#00fa9a`,
  Zh = `#48d1cc`,
  Qh = `#c71585`,
  $h = `#191970`,
  eg = `#f5fffa`,
  tg = `#ffe4e1`,
  ng = `#ffe4b5`,
  rg = `#ffdead`,
  ig = `#000080`,
  ag = `#fdf5e6`,
  og = `#808000`,
  sg = `#6b8e23`,
  cg = `#ffa500`,
  lg = `#ff4500`,
  ug = `#da70d6`,
  dg = `#eee8aa`,
  fg = `#98fb98`,
  pg = `#afeeee`,
  mg = `#db7093`,
  hg = `#ffefd5`,
  gg = `#ffdab9`,
  _g = `#cd853f`,
  vg = `#ffc0cb`,
  yg = `#dda0dd`,
  bg = `#b0e0e6`,
  xg = `#800080`,
  Sg = `#663399`,
  Cg = `#ff0000`,
  wg = `#bc8f8f`,
  Tg = `#4169e1`,
  Eg = `#8b4513`,
  Dg = `#fa8072`,
  Og = `#f4a460`,
  kg = `#2e8b57`,
  Ag = `#fff5ee`,
  jg = `#a0522d`,
  Mg = `#c0c0c0`,
  Ng = `#87ceeb`,
  Pg = `#6a5acd`,
  Fg = `#708090`,
  Ig = `#708090`,
  Lg = `#fffafa`,
  Rg = `#00ff7f`,
  zg = `#4682b4`,
  Bg = `#d2b48c`,
  Vg = `#008080`,
  Hg = `#d8bfd8`,
  Ug = `#ff6347`,
  Wg = `#40e0d0`,
  Gg = `#ee82ee`,
  Kg = `#f5deb3`,
  qg = `#ffffff`,
  Jg = `#f5f5f5`,
  Yg = `#ffff00`,
  Xg = `#9acd32`,
  Zg = {
    aliceblue: dm,
    antiquewhite: fm,
    aqua: pm,
    aquamarine: mm,
    azure: hm,
    beige: gm,
    bisque: _m,
    black: vm,
    blanchedalmond: ym,
    blue: bm,
    blueviolet: xm,
    brown: Sm,
    burlywood: Cm,
    cadetblue: wm,
    chartreuse: Tm,
    chocolate: Em,
    coral: Dm,
    cornflowerblue: Om,
    cornsilk: km,
    crimson: Am,
    cyan: jm,
    darkblue: Mm,
    darkcyan: Nm,
    darkgoldenrod: Pm,
    darkgray: Fm,
    darkgreen: Im,
    darkgrey: Lm,
    darkkhaki: Rm,
    darkmagenta: zm,
    darkolivegreen: Bm,
    darkorange: Vm,
    darkorchid: Hm,
    darkred: Um,
    darksalmon: Wm,
    darkseagreen: Gm,
    darkslateblue: Km,
    darkslategray: qm,
    darkslategrey: Jm,
    darkturquoise: Ym,
    darkviolet: Xm,
    deeppink: Zm,
    deepskyblue: Qm,
    dimgray: $m,
    dimgrey: eh,
    dodgerblue: th,
    firebrick: nh,
    floralwhite: rh,
    forestgreen: ih,
    fuchsia: ah,
    gainsboro: oh,
    ghostwhite: sh,
    gold: ch,
    goldenrod: lh,
    gray: uh,
    green: dh,
    greenyellow: fh,
    grey: ph,
    honeydew: mh,
    hotpink: hh,
    indianred: gh,
    indigo: _h,
    ivory: vh,
    khaki: yh,
    lavender: bh,
    lavenderblush: xh,
    lawngreen: Sh,
    lemonchiffon: Ch,
    lightblue: wh,
    lightcoral: Th,
    lightcyan: Eh,
    lightgoldenrodyellow: Dh,
    lightgray: Oh,
    lightgreen: kh,
    lightgrey: Ah,
    lightpink: jh,
    lightsalmon: Mh,
    lightseagreen: Nh,
    lightskyblue: Ph,
    lightslategray: Fh,
    lightslategrey: Ih,
    lightsteelblue: Lh,
    lightyellow: Rh,
    lime: zh,
    limegreen: Bh,
    linen: Vh,
    magenta: Hh,
    maroon: Uh,
    mediumaquamarine: Wh,
    mediumblue: Gh,
    mediumorchid: Kh,
    mediumpurple: qh,
    mediumseagreen: Jh,
    mediumslateblue: Yh,
    mediumspringgreen: Xh,
    mediumturquoise: Zh,
    mediumvioletred: Qh,
    midnightblue: $h,
    mintcream: eg,
    mistyrose: tg,
    moccasin: ng,
    navajowhite: rg,
    navy: ig,
    oldlace: ag,
    olive: og,
    olivedrab: sg,
    orange: cg,
    orangered: lg,
    orchid: ug,
    palegoldenrod: dg,
    palegreen: fg,
    paleturquoise: pg,
    palevioletred: mg,
    papayawhip: hg,
    peachpuff: gg,
    peru: _g,
    pink: vg,
    plum: yg,
    powderblue: bg,
    purple: xg,
    rebeccapurple: Sg,
    red: Cg,
    rosybrown: wg,
    royalblue: Tg,
    saddlebrown: Eg,
    salmon: Dg,
    sandybrown: Og,
    seagreen: kg,
    seashell: Ag,
    sienna: jg,
    silver: Mg,
    skyblue: Ng,
    slateblue: Pg,
    slategray: Fg,
    slategrey: Ig,
    snow: Lg,
    springgreen: Rg,
    steelblue: zg,
    tan: Bg,
    teal: Vg,
    thistle: Hg,
    tomato: Ug,
    turquoise: Wg,
    violet: Gg,
    wheat: Kg,
    white: qg,
    whitesmoke: Jg,
    yellow: Yg,
    yellowgreen: Xg,
  },
  Qg = /^#([A-Fa-f0-9]{3}){1,2}$/u;
function $g(e) {
  return Qg.test(e);
}
var e_ = /rgba?\(/u;
function t_(e) {
  return e_.test(e);
}
function n_(e) {
  let t = e.match(/(0?\.?\d{1,3})%?\b/gu);
  if (t && t.length >= 3) {
    let [e, n, r] = t.map(Number);
    return `#` + (r | (n << 8) | (e << 16) | (1 << 24)).toString(16).slice(1);
  }
  return null;
}
function r_(e, t) {
  if (!e) return null;
  if (((e = e.trim().toLowerCase()), $g(e)))
    e.length === 4 &&
      (e = e
        .split(``)
        .map((e) => (e === `#` ? `#` : `${e}${e}`))
        .join(``));
  else if (t_(e)) return n_(e);
  else if (e === 'default') return null;
  else if (Zg && Zg[e]) e = Zg[e];
  else if (um && um[e]) e = um[e];
  else return null;
  return e === t ? null : e;
}
function i_(e, t) {
  let n = r_(e);
  return n
    ? `rgba(${((e) => e.match(/[a-z0-9]{2}/giu).map((e) => parseInt(e, 16)))(n).concat(t).join(`,`)})`
    : null;
}
var a_ = `#FFEBE6`,
  o_ = `#FFBDAD`,
  s_ = `#FF8F73`,
  c_ = `#FFB8B2`,
  l_ = `#FFD5D2`,
  u_ = `#FF5630`,
  d_ = `#BF2600`,
  f_ = `#FFFAE6`,
  p_ = `#FFF0B3`,
  m_ = `#FFC400`,
  h_ = `#EFDD4E`,
  g_ = `#F8E6A0`,
  __ = `#FF991F`,
  v_ = `#B38600`,
  y_ = `#7F5F01`,
  b_ = `#E3FCEF`,
  x_ = `#ABF5D1`,
  S_ = `#57D9A3`,
  C_ = `#97EDC9`,
  w_ = `#36B37E`,
  T_ = `#006644`,
  E_ = `#DEEBFF`,
  D_ = `#B3D4FF`,
  O_ = `#4C9AFF`,
  k_ = `#ADCBFB`,
  A_ = `#0052CC`,
  j_ = `#0747A6`,
  M_ = `#EFFFD6`,
  N_ = `#D3F1A7`,
  P_ = `#BDE97C`,
  F_ = `#6A9A23`,
  I_ = `#4C6B1F`,
  L_ = `#FFFFFF`,
  R_ = `#F4F5F7`,
  z_ = `#EBECF0`,
  B_ = `#B3BAC5`,
  V_ = `#B7B9BE`,
  H_ = `#97A0AF`,
  U_ = `#DCDFE4`,
  W_ = `#091E4224`,
  G_ = `#758195`,
  K_ = `#172B4D`,
  q_ = `#FFECF8`,
  J_ = `#FDD0EC`,
  Y_ = `#FCB6E1`,
  X_ = `#CD519D`,
  Z_ = `#943D73`,
  Q_ = `#FEDEC8`,
  $_ = `#FFF5DB`,
  ev = `#FCE4A6`,
  tv = `#FBD779`,
  nv = `#E06C00`,
  rv = `#9E4C00`,
  iv = `#EAE6FF`,
  av = `#C0B6F2`,
  ov = `#998DD9`,
  sv = `#E3BDFA`,
  cv = `#DFD8FD`,
  lv = `#6554C0`,
  uv = `#403294`,
  dv = `#E6FCFF`,
  fv = `#B3F5FF`,
  pv = `#79E2F2`,
  mv = `#B1E4F7`,
  hv = `#C6EDFB`,
  gv = `#00B8D9`,
  _v = `#008DA6`,
  vv = id({
    parseDOM: [{ tag: `span[data-type-ahead-query]` }],
    toDOM(e) {
      return [
        `span`,
        { 'data-type-ahead-query': `true`, 'data-trigger': e.attrs.trigger, style: `color: ${A_}` },
      ];
    },
  });
function yv(e) {
  return e === `sub` ? { type: `sub` } : e === `super` && { type: `sup` };
}
var bv = nd({
    parseDOM: [
      { tag: `sub`, attrs: { type: `sub` } },
      { tag: `sup`, attrs: { type: `sup` } },
      { style: `vertical-align=super`, getAttrs: (e) => yv(e) },
      { style: `vertical-align=sub`, getAttrs: (e) => yv(e) },
    ],
    toDOM(e) {
      return [e.attrs.type];
    },
  }),
  xv = () => !1,
  Sv = /^#?([a-f\d])([a-f\d])([a-f\d])$/iu,
  Cv = (e) => e.replace(Sv, (e, t, n, r) => t + t + n + n + r + r),
  wv = ({ l: e, a: t, b: n }) => {
    let r = ((180 / Math.PI) * Math.atan2(n, t) + 360) % 360,
      i = Math.sqrt(t ** 2 + n ** 2);
    return (Math.round(i * 1e4) === 0 && (r = NaN), { l: e, c: i, h: r });
  },
  Tv = (e) => {
    let t = (e) => (e > 0.04045 ? ((e + 0.055) / 1.055) ** 2.4 : e / 12.92),
      n = (e) => (e > 0.008856452 ? e ** (1 / 3) : e / 0.12841855 + 0.137931034),
      r = t(e.r / 255),
      i = t(e.g / 255),
      a = t(e.b / 255);
    return {
      x: n((0.4124564 * r + 0.3575761 * i + 0.1804375 * a) / 0.95047),
      y: n(0.2126729 * r + 0.7151522 * i + 0.072175 * a),
      z: n((0.0193339 * r + 0.119192 * i + 0.9503041 * a) / 1.08883),
    };
  },
  Ev = ({ x: e, y: t, z: n }) => ({
    l: Math.max(116 * t - 16, 0),
    a: 500 * (e - t),
    b: 200 * (t - n),
  }),
  Dv = (e) => wv(Ev(Tv(e))),
  Ov = /^#?([a-f\d]{2})([a-f\d]{2})([a-f\d]{2})$/iu,
  kv = (e) => {
    let t = Cv(e),
      n = Ov.exec(t);
    return n === null
      ? null
      : { r: parseInt(n[1], 16), g: parseInt(n[2], 16), b: parseInt(n[3], 16) };
  },
  Av = (e, t, n) => Math.round(Math.min(Math.max(e, t), n)),
  jv = ({ r: e, g: t, b: n }) => {
    let r = (e) => {
      let t = e.toString(16);
      return t.length === 1 ? `0${t}` : t;
    };
    return `#${r(e)}${r(t)}${r(n)}`;
  },
  Mv = ({ l: e, c: t, h: n }) => {
    let r = Number.isNaN(n) ? 0 : (Math.PI / 180) * n;
    return { l: e, a: Math.cos(r) * t, b: Math.sin(r) * t };
  },
  Nv = ({ l: e, a: t, b: n }) => {
    let r = (e) => (e > 0.206896552 ? e ** 3 : 0.12841855 * (e - 0.137931034)),
      i = (e + 16) / 116,
      a = t / 500 + i,
      o = i - n / 200;
    return { x: r(a) * 0.95047, y: r(i), z: r(o) * 1.08883 };
  },
  Pv = ({ x: e, y: t, z: n }) => {
    let r = (e) => 255 * (e <= 0.00304 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - 0.055);
    return {
      r: Av(r(3.2404542 * e - 1.5371385 * t - 0.4985314 * n), 0, 255),
      g: Av(r(-0.969266 * e + 1.8760108 * t + 0.041556 * n), 0, 255),
      b: Av(r(0.0556434 * e - 0.2040259 * t + 1.0572252 * n), 0, 255),
    };
  },
  Fv = (e) => Pv(Nv(Mv(e))),
  Iv = (e, t) => {
    let n = kv(e);
    if (n === null) return e;
    let r = Dv(n);
    return ((r.l = Av(t, 0, 100)), jv(Fv(r)));
  },
  Lv = (e) => {
    let t = kv(e);
    return t === null ? 0 : Dv(t).l;
  },
  Rv = (e) => {
    let t = Lv(e);
    return Iv(e, Math.abs(100 - t)).toUpperCase();
  },
  zv = {
    '#091E4224': `var(--ds-border, #091E4224)`,
    '#758195': `var(--ds-border-bold, #758195)`,
    '#172B4D': `var(--ds-text, #172B4D)`,
  },
  Bv = {
    '#B3D4FF': `var(--ds-background-accent-blue-subtler, #B3D4FF)`,
    '#4C9AFF': `var(--ds-icon-accent-blue, #4C9AFF)`,
    '#0747A6': `var(--ds-text-accent-blue, #0747A6)`,
    '#B3F5FF': `var(--ds-background-accent-teal-subtler, #B3F5FF)`,
    '#00B8D9': `var(--ds-icon-accent-teal, #00B8D9)`,
    '#008DA6': `var(--ds-text-accent-teal, #008DA6)`,
    '#ABF5D1': `var(--ds-background-accent-green-subtler, #ABF5D1)`,
    '#36B37E': `var(--ds-icon-accent-green, #36B37E)`,
    '#006644': `var(--ds-text-accent-green, #006644)`,
    '#FFF0B3': `var(--ds-background-accent-yellow-subtler, #FFF0B3)`,
    '#FFC400': `var(--ds-background-accent-orange-subtle, #FFC400)`,
    '#FF991F': `var(--ds-icon-accent-orange, #FF991F)`,
    '#FFBDAD': `var(--ds-background-accent-red-subtler, #FFBDAD)`,
    '#FF5630': `var(--ds-icon-accent-red, #FF5630)`,
    '#BF2600': `var(--ds-text-accent-red, #BF2600)`,
    '#EAE6FF': `var(--ds-background-accent-purple-subtler, #EAE6FF)`,
    '#6554C0': `var(--ds-icon-accent-purple, #6554C0)`,
    '#403294': `var(--ds-text-accent-purple, #403294)`,
    '#FFFFFF': `var(--ds-text-inverse, #FFFFFF)`,
    '#97A0AF': `var(--ds-icon-accent-gray, #97A0AF)`,
    '#172B4D': `var(--ds-text, #172B4D)`,
    '#D3F1A7': `var(--ds-background-accent-lime-subtler, #D3F1A7)`,
    '#6A9A23': `var(--ds-icon-accent-lime, #6A9A23)`,
    '#4C6B1F': `var(--ds-text-accent-lime, #4C6B1F)`,
    '#FCE4A6': `var(--ds-background-accent-orange-subtler, #FCE4A6)`,
    '#E06C00': `var(--ds-icon-accent-orange, #E06C00)`,
    '#9E4C00': `var(--ds-text-accent-orange, #9E4C00)`,
    '#FDD0EC': `var(--ds-background-accent-magenta-subtler, #FDD0EC)`,
    '#CD519D': `var(--ds-icon-accent-magenta, #CD519D)`,
    '#943D73': `var(--ds-text-accent-magenta, #943D73)`,
    get '#B38600'() {
      return xv(`platform_editor_lovability_text_bg_color`, `isEnabled`, !0)
        ? `var(--ds-border-accent-yellow, #B38600)`
        : `var(--ds-icon-accent-yellow, #B38600)`;
    },
    '#7F5F01': `var(--ds-text-accent-yellow, #7F5F01)`,
  },
  Vv = {
    '#DCDFE4': `var(--ds-background-accent-gray-subtler, #DCDFE4)`,
    '#C6EDFB': `var(--ds-background-accent-teal-subtler, #C6EDFB)`,
    '#D3F1A7': `var(--ds-background-accent-lime-subtler, #D3F1A7)`,
    '#F8E6A0': `var(--ds-background-accent-yellow-subtler, #F8E6A0)`,
    '#FEDEC8': `var(--ds-background-accent-orange-subtler, #FEDEC8)`,
    '#FFD5D2': `var(--ds-background-accent-red-subtler, #FFD5D2)`,
    '#FDD0EC': `var(--ds-background-accent-magenta-subtler, #FDD0EC)`,
    '#DFD8FD': `var(--ds-background-accent-purple-subtler, #DFD8FD)`,
    '#B3D4FF': `var(--ds-background-accent-blue-subtler, #B3D4FF)`,
    '#ABF5D1': `var(--ds-background-accent-green-subtler, #ABF5D1)`,
  },
  Hv = {
    '#DEEBFF': {
      getValue: () => `#DEEBFF`,
      token: `var(--ds-background-accent-blue-subtlest, #DEEBFF)`,
    },
    '#B3D4FF': {
      getValue: () => `#B3D4FF`,
      token: `var(--ds-background-accent-blue-subtler, #B3D4FF)`,
    },
    '#4C9AFF': {
      getValue: () => `#4C9AFF`,
      token: `var(--ds-background-accent-blue-subtle, #4C9AFF)`,
    },
    '#E6FCFF': {
      getValue: () => `#E6FCFF`,
      token: `var(--ds-background-accent-teal-subtlest, #E6FCFF)`,
    },
    '#B3F5FF': {
      getValue: () => `#B3F5FF`,
      token: `var(--ds-background-accent-teal-subtler, #B3F5FF)`,
    },
    '#79E2F2': {
      getValue: () => `#79E2F2`,
      token: `var(--ds-background-accent-teal-subtle, #79E2F2)`,
    },
    '#E3FCEF': {
      getValue: () => `#E3FCEF`,
      token: `var(--ds-background-accent-green-subtlest, #E3FCEF)`,
    },
    '#ABF5D1': {
      getValue: () => `#ABF5D1`,
      token: `var(--ds-background-accent-green-subtler, #ABF5D1)`,
    },
    '#57D9A3': {
      getValue: () => `#57D9A3`,
      token: `var(--ds-background-accent-green-subtle, #57D9A3)`,
    },
    '#FFFAE6': {
      getValue: () => `#FFFAE6`,
      token: `var(--ds-background-accent-yellow-subtlest, #FFFAE6)`,
    },
    '#FFF0B3': {
      getValue: () => `#FFF0B3`,
      token: `var(--ds-background-accent-yellow-subtler, #FFF0B3)`,
    },
    '#FFC400': {
      getValue: () => `#FFC400`,
      token: `var(--ds-background-accent-orange-subtle, #FFC400)`,
    },
    '#FFEBE6': {
      getValue: () => `#FFEBE6`,
      token: `var(--ds-background-accent-red-subtlest, #FFEBE6)`,
    },
    '#FFBDAD': {
      getValue: () => `#FFBDAD`,
      token: `var(--ds-background-accent-red-subtler, #FFBDAD)`,
    },
    '#FF8F73': {
      getValue: () => `#FF8F73`,
      token: `var(--ds-background-accent-red-subtle, #FF8F73)`,
    },
    '#EAE6FF': {
      getValue: () => `#EAE6FF`,
      token: `var(--ds-background-accent-purple-subtlest, #EAE6FF)`,
    },
    '#C0B6F2': {
      getValue: () => `#C0B6F2`,
      token: `var(--ds-background-accent-purple-subtler, #C0B6F2)`,
    },
    '#998DD9': {
      getValue: () => `#998DD9`,
      token: `var(--ds-background-accent-purple-subtle, #998DD9)`,
    },
    '#FFFFFF': { getValue: () => `#FFFFFF`, token: `var(--ds-surface, #FFFFFF)` },
    '#F4F5F7': {
      getValue: () => `#F4F5F7`,
      token: `var(--ds-background-accent-gray-subtlest, #F4F5F7)`,
    },
    '#B3BAC5': {
      getValue: () => `#B3BAC5`,
      token: `var(--ds-background-accent-gray-subtle, #B3BAC5)`,
    },
    '#EFFFD6': {
      getValue: () => `#EFFFD6`,
      token: `var(--ds-background-accent-lime-subtlest, #EFFFD6)`,
    },
    '#D3F1A7': {
      getValue: () => `#D3F1A7`,
      token: `var(--ds-background-accent-lime-subtler, #D3F1A7)`,
    },
    '#BDE97C': {
      getValue: () => `#BDE97C`,
      token: `var(--ds-background-accent-lime-subtler-hovered, #BDE97C)`,
    },
    '#FFF5DB': {
      getValue: () => `#FFF5DB`,
      token: `var(--ds-background-accent-orange-subtlest, #FFF5DB)`,
    },
    '#FCE4A6': {
      getValue: () => `#FCE4A6`,
      token: `var(--ds-background-accent-orange-subtler, #FCE4A6)`,
    },
    '#FBD779': {
      getValue: () => `#FBD779`,
      token: `var(--ds-background-accent-orange-subtler-hovered, #FBD779)`,
    },
    '#FFECF8': {
      getValue: () => `#FFECF8`,
      token: `var(--ds-background-accent-magenta-subtlest, #FFECF8)`,
    },
    '#FDD0EC': {
      getValue: () => `#FDD0EC`,
      token: `var(--ds-background-accent-magenta-subtler, #FDD0EC)`,
    },
    '#FCB6E1': {
      getValue: () => `#FCB6E1`,
      token: `var(--ds-background-accent-magenta-subtler-hovered, #FCB6E1)`,
    },
    '#ADCBFB': {
      getValue: () => `#ADCBFB`,
      token: `var(--ds-background-accent-blue-subtler-hovered, #ADCBFB)`,
    },
    '#B1E4F7': {
      getValue: () => `#B1E4F7`,
      token: `var(--ds-background-accent-teal-subtler-hovered, #B1E4F7)`,
    },
    '#97EDC9': {
      getValue: () => `#97EDC9`,
      token: `var(--ds-background-accent-green-subtler-hovered, #97EDC9)`,
    },
    '#EFDD4E': {
      getValue: () => `#EFDD4E`,
      token: `var(--ds-background-accent-yellow-subtler-hovered, #EFDD4E)`,
    },
    '#FFB8B2': {
      getValue: () => `#FFB8B2`,
      token: `var(--ds-background-accent-red-subtler-hovered, #FFB8B2)`,
    },
    '#E3BDFA': {
      getValue: () => `#E3BDFA`,
      token: `var(--ds-background-accent-purple-subtler-hovered, #E3BDFA)`,
    },
    '#B7B9BE': {
      getValue: () => `#B7B9BE`,
      token: `var(--ds-background-accent-gray-subtler-hovered, #B7B9BE)`,
    },
  };
function Uv(e) {
  let t = e ? e.toUpperCase() : void 0;
  return t ? Bv[t] : void 0;
}
var Wv = [
    [j_, `Dark blue`],
    [_v, `Dark teal`],
    [T_, `Dark green`],
    [__, `Orange`],
    [d_, `Dark red`],
    [uv, `Dark purple`],
    [H_, `Light gray`],
    [O_, `Blue`],
    [gv, `Teal`],
    [w_, `Green`],
    [m_, `Yellow`],
    [u_, `Red`],
    [lv, `Purple`],
    [L_, `White`],
    [D_, `Light blue`],
    [fv, `Light teal`],
    [x_, `Light green`],
    [p_, `Light yellow`],
    [o_, `Light red`],
    [iv, `Light purple`],
  ],
  Gv = [
    [j_, `Dark blue`],
    [_v, `Dark teal`],
    [T_, `Dark green`],
    [I_, `Dark lime`],
    [y_, `Dark yellow`],
    [rv, `Dark orange`],
    [d_, `Dark red`],
    [Z_, `Dark magenta`],
    [uv, `Dark purple`],
    [H_, `Light gray`],
    [O_, `Blue`],
    [gv, `Teal`],
    [w_, `Green`],
    [F_, `Lime`],
    [v_, `Yellow`],
    [nv, `Orange`],
    [u_, `Red`],
    [X_, `Magenta`],
    [lv, `Purple`],
    [L_, `White`],
    [D_, `Light blue`],
    [fv, `Light teal`],
    [x_, `Light green`],
    [N_, `Light lime`],
    [p_, `Light yellow`],
    [ev, `Light orange`],
    [o_, `Light red`],
    [J_, `Light magenta`],
    [iv, `Light purple`],
  ],
  Kv = new Map(),
  qv = new Map();
(Wv.forEach(([e, t]) => Kv.set(e.toLowerCase(), t)),
  Gv.forEach(([e, t]) => qv.set(e.toLowerCase(), t)));
var Jv = (e) =>
    Kv.has(e) ? !0 : xv(`platform_editor_lovability_text_bg_color`, `isEnabled`, !0) && qv.has(e),
  Yv = () => ({ colorMode: document.documentElement.getAttribute(`data-color-mode`) || `` }),
  Xv = /^rgb/iu,
  Zv = rd({
    parseDOM: [
      {
        style: `color`,
        getAttrs: (e) => {
          let t = e,
            n;
          return (
            t.match(Xv) ? (n = n_(t)) : t[0] === `#` && (n = t.toLowerCase()),
            n && Jv(n) ? { color: n } : !1
          );
        },
      },
      {
        tag: `.fabric-text-color-mark`,
        getAttrs: (e) => {
          if (!(e instanceof HTMLElement)) return !1;
          let t = e.dataset.textCustomColor;
          return t && Jv(t) ? { color: t } : !1;
        },
      },
    ],
    toDOM(e) {
      let t;
      return (
        (t = Uv(e.attrs.color) || (Yv().colorMode === `dark` ? Rv(e.attrs.color) : e.attrs.color)),
        [
          `span`,
          {
            class: `fabric-text-color-mark`,
            style: `--custom-palette-color: ${t}`,
            'data-text-custom-color': e.attrs.color,
          },
        ]
      );
    },
  }),
  Qv = qu({
    parseDOM: [{ tag: `span[data-mark-type="confluenceInlineComment"]` }],
    toDOM(e) {
      return [
        `span`,
        { 'data-mark-type': `confluenceInlineComment`, 'data-reference': e.attrs.reference },
      ];
    },
  }),
  $v = [`wide`, `full-width`],
  ey = Gu({
    parseDOM: [
      {
        tag: `div.fabric-editor-breakout-mark`,
        getAttrs(e) {
          let t = e.getAttribute(`data-mode`),
            n = e.getAttribute(`data-width`);
          return { mode: $v.indexOf(t || ``) === -1 ? `wide` : t, width: n ? parseInt(n) : null };
        },
      },
    ],
    toDOM(e) {
      return [
        `div`,
        {
          class: `fabric-editor-breakout-mark`,
          'data-mode': e.attrs.mode,
          'data-width': e.attrs?.width,
        },
        0,
      ];
    },
  }),
  ty = [`small`],
  ny = Xu({
    parseDOM: [
      {
        tag: `div.fabric-editor-font-size`,
        getAttrs(e) {
          let t = e.getAttribute(`data-font-size`);
          return { fontSize: ty.indexOf(t || ``) === -1 ? `small` : t };
        },
      },
    ],
    toDOM(e) {
      return [
        `div`,
        {
          class: `fabric-editor-block-mark fabric-editor-font-size`,
          'data-font-size': e.attrs.fontSize,
        },
        0,
      ];
    },
  }),
  ry = Vu({
    parseDOM: [
      {
        tag: `div.fabric-editor-block-mark`,
        getAttrs: (e) => {
          let t = e.getAttribute(`data-align`);
          return t ? { align: t } : !1;
        },
      },
    ],
    toDOM(e) {
      return [
        `div`,
        {
          class: `fabric-editor-block-mark fabric-editor-alignment fabric-editor-align-${e.attrs.align}`,
          'data-align': e.attrs.align,
        },
        0,
      ];
    },
  }),
  iy = Qu({
    parseDOM: [
      {
        tag: `div.fabric-editor-indentation-mark`,
        getAttrs(e) {
          let t = +(e.getAttribute(`data-level`) || `0`);
          return { level: t > 6 ? 6 : t < 1 ? !1 : t };
        },
      },
    ],
    toDOM(e) {
      return [
        `div`,
        {
          class: `fabric-editor-block-mark fabric-editor-indentation-mark`,
          'data-level': e.attrs.level,
        },
        0,
      ];
    },
  });
function ay({ id: e, annotationType: t, state: n }) {
  let r = { 'data-mark-type': `annotation`, 'data-mark-annotation-type': t, 'data-id': e };
  return n ? { ...r, 'data-mark-annotation-state': n } : r;
}
var oy = Hu({
    parseDOM: [
      {
        tag: `span[data-mark-type="annotation"]`,
        mark: `annotation`,
        getAttrs: (e) => {
          let t = e;
          return {
            id: t.getAttribute(`data-id`),
            annotationType: t.getAttribute(`data-mark-annotation-type`),
          };
        },
      },
    ],
    toDOM(e) {
      return [
        `span`,
        {
          class: `fabric-editor-annotation`,
          ...ay({ id: e.attrs.id, annotationType: e.attrs.annotationType }),
        },
        0,
      ];
    },
  }),
  sy = od({
    toDOM() {
      return [`span`];
    },
  }),
  cy = sd({
    toDOM() {
      return [`span`];
    },
  }),
  ly = (e) => e instanceof Node && e.nodeType === Node.ELEMENT_NODE,
  uy = (e) => {
    let t = ly(e) && e.getAttribute(`data-sources`);
    try {
      return t ? { sources: JSON.parse(t) } : !1;
    } catch {
      return !1;
    }
  },
  dy = Ju({
    parseDOM: [{ tag: `[data-mark-type="dataConsumer"]`, getAttrs: (e) => uy(e) }],
    toDOM(e, t) {
      return [
        t ? `span` : `div`,
        { 'data-mark-type': `dataConsumer`, 'data-sources': JSON.stringify(e.attrs.sources) },
      ];
    },
  }),
  fy = (e) => ({
    type: e.type.name,
    attrs: Object.keys(e.attrs)
      .filter((t) => t === `sources` && e.attrs[t].length > 0 && e.attrs[t] !== null)
      .reduce((t, n) => ({ ...t, [n]: e.attrs[n] }), {}),
  }),
  py = (e) => {
    if (!ly(e)) return !1;
    let t = e.getAttribute(`data-name`) ?? void 0,
      n = e.getAttribute(`data-localId`);
    return n ? { localId: n, name: t } : !1;
  },
  my = Zu({
    parseDOM: [{ tag: `[data-mark-type="fragment"]`, getAttrs: (e) => py(e) }],
    toDOM(e, t) {
      return [
        t ? `span` : `div`,
        {
          'data-mark-type': `fragment`,
          'data-name': e.attrs.name,
          'data-localId': e.attrs.localId,
        },
      ];
    },
  }),
  hy = (e) => ({
    type: e.type.name,
    attrs: { localId: e.attrs.localId, ...(e.attrs.name ? { name: e.attrs.name } : {}) },
  });
function gy(e) {
  return e ? zv[e.toUpperCase()] : void 0;
}
var _y = [
    [W_, `Subtle gray`],
    [G_, `Gray`],
    [K_, `Bold gray`],
  ],
  vy = new Map();
_y.forEach(([e, t]) => vy.set(e.toLowerCase(), t));
var yy = Wu({
  parseDOM: [
    {
      tag: `[data-mark-type="border"]`,
      getAttrs: (e) => {
        let t = e,
          n = (t.getAttribute(`data-color`) ?? ``).toLowerCase(),
          r = +(t.getAttribute(`data-size`) ?? `0`);
        return { size: r > 3 ? 3 : r < 1 ? !1 : r, color: vy.has(n) ? n : !1 };
      },
    },
  ],
  toDOM(e, t) {
    let n = t ? `span` : `div`,
      r = gy(e.attrs.color) || e.attrs.color;
    return [
      n,
      {
        'data-mark-type': `border`,
        'data-color': e.attrs.color,
        'data-size': e.attrs.size,
        style: `--custom-palette-color: ${r}`,
      },
    ];
  },
});
function by(e) {
  return e ? Vv[e.toUpperCase()] : void 0;
}
var xy = [
    [U_, `Gray`],
    [cv, `Purple`],
    [J_, `Magenta`],
    [Q_, `Orange`],
    [g_, `Yellow`],
    [N_, `Lime`],
    [hv, `Teal`],
  ],
  Sy = [
    [U_, `Gray`],
    [D_, `Blue`],
    [hv, `Teal`],
    [x_, `Green`],
    [N_, `Lime`],
    [g_, `Yellow`],
    [Q_, `Orange`],
    [l_, `Red`],
    [J_, `Magenta`],
    [cv, `Purple`],
  ],
  Cy = new Map();
xy.forEach(([e, t]) => Cy.set(e.toLowerCase(), t));
var wy = /^rgb/iu,
  Ty = new Map();
Sy.forEach(([e, t]) => Ty.set(e.toLowerCase(), t));
var Ey = (e) =>
    Cy.has(e) ? !0 : xv(`platform_editor_lovability_text_bg_color`, `isEnabled`, !0) && Ty.has(e),
  Dy = (e) => {
    let t;
    return (
      e.match(wy) ? (t = n_(e)) : e[0] === `#` && (t = e.toLowerCase()),
      t && Ey(t) ? { color: t } : !1
    );
  },
  Oy = Uu({
    parseDOM: [
      {
        style: `background-color`,
        getAttrs: (e) => !xv(`platform_editor_fix_table_cell_background`) && Dy(e),
      },
      {
        tag: `[style]:not(td):not(th)`,
        consuming: !1,
        priority: 60,
        getAttrs: (e) =>
          !xv(`platform_editor_fix_table_cell_background`) || !(e instanceof HTMLElement)
            ? !1
            : Dy(e.style.backgroundColor),
      },
      {
        tag: `.fabric-background-color-mark`,
        getAttrs: (e) => {
          if (!(e instanceof HTMLElement)) return !1;
          let t = e.dataset.backgroundCustomColor;
          return t && Ey(t) ? { color: t } : !1;
        },
      },
    ],
    toDOM(e) {
      let t;
      return (
        (t = by(e.attrs.color) || (Yv().colorMode === `dark` ? Rv(e.attrs.color) : e.attrs.color)),
        [
          `span`,
          {
            class: `fabric-background-color-mark`,
            style: `--custom-palette-color: ${t}`,
            'data-background-custom-color': e.attrs.color,
          },
        ]
      );
    },
  }),
  ky = [
    { name: `link`, spec: lm },
    { name: `em`, spec: ld },
    { name: `strong`, spec: md },
    { name: `textColor`, spec: Zv },
    { name: `backgroundColor`, spec: Oy },
    { name: `strike`, spec: dd },
    { name: `subsup`, spec: bv },
    { name: `underline`, spec: hd },
    { name: `code`, spec: ud },
    { name: `typeAheadQuery`, spec: vv },
    { name: `alignment`, spec: ry },
    { name: `annotation`, spec: oy },
    { name: `confluenceInlineComment`, spec: Qv },
    ...zu,
    { name: `fontSize`, spec: ny },
    { name: `breakout`, spec: ey },
    { name: `dataConsumer`, spec: dy },
    { name: `fragment`, spec: my },
    { name: `indentation`, spec: iy },
    { name: `border`, spec: yy },
    { name: `unsupportedMark`, spec: sy },
    { name: `unsupportedNodeAttribute`, spec: cy },
  ],
  Ay = W({
    group: `block`,
    attrs: {
      localId: { default: null },
      url: { default: null },
      datasource: { default: null },
      width: { default: null },
      layout: { default: null },
      data: { default: null },
    },
    selectable: !0,
    draggable: !0,
  }),
  jy = W({
    content: `(paragraph | orderedList | bulletList | unsupportedBlock | codeBlock | mediaSingle | mediaGroup | extension)+`,
    marks: `unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    group: `block`,
    attrs: { localId: { default: null } },
    selectable: !0,
    defining: !0,
  }),
  My = W({
    content: `(paragraph | unsupportedBlock)+`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: { localId: { default: null } },
    selectable: !0,
    defining: !0,
  }),
  Ny = W({
    content: `(paragraph | extension) (paragraph | extension)*`,
    marks: `fontSize unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    attrs: { localId: { default: `` }, state: { default: `TODO` } },
    selectable: !1,
    defining: !0,
  }),
  Py = W({
    content: `(paragraph | panel | blockquote | orderedList | bulletList | rule | bodiedRule | heading | codeBlock | mediaGroup | mediaSingle | decisionList | taskList | table | blockCard | embedCard | extension | unsupportedBlock)+`,
    marks: `dataConsumer fontSize fragment unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: {
      extensionKey: { default: `` },
      extensionType: { default: `` },
      parameters: { default: null },
      text: { default: null },
      layout: { default: `default` },
      localId: { default: null },
    },
    selectable: !0,
    defining: !0,
    isolating: !0,
  }),
  Fy = W({
    content: `(paragraph | heading){1,1}`,
    group: `block`,
    attrs: {
      localId: { default: `` },
      alignment: { default: null },
      color: { default: null },
      style: { default: null },
      weight: { default: null },
    },
  }),
  Iy = W({
    content: `(paragraph | blockCard | blockquote | bulletList | codeBlock | confluenceUnsupportedBlock | decisionList | embedCard | expand | heading | layoutSection | mediaGroup | mediaSingle | orderedList | panel_c1 | panel | rule | bodiedRule | table | taskList | unsupportedBlock)+`,
    marks: `unsupportedMark unsupportedNodeAttribute fontSize alignment indentation breakout link fragment`,
    attrs: { resourceId: { default: `` }, localId: { default: `` } },
    selectable: !0,
    isolating: !0,
  }),
  Ly = W({
    content: `listItem+`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: { localId: { default: null } },
    selectable: !1,
  }),
  Ry = W({
    content: `(hardBreak | mention | emoji | date | placeholder | inlineCard | status | text | unsupportedInline)*`,
    marks: `_`,
    attrs: { localId: { default: null } },
    selectable: !1,
    isolating: !0,
  }),
  zy = W({
    content: `(text | unsupportedInline)*`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: {
      language: { default: null },
      uniqueId: { default: null },
      localId: { default: null },
      wrap: { default: null },
      hideLineNumbers: { default: !1 },
    },
    code: !0,
    defining: !0,
  }),
  By = W({
    group: `inline`,
    inline: !0,
    atom: !0,
    attrs: {
      issueKey: { default: `` },
      macroId: { default: null },
      schemaVersion: { default: null },
      server: { default: null },
      serverId: { default: null },
    },
  }),
  Vy = W({ group: `block`, attrs: { cxhtml: { default: null } } }),
  Hy = W({ group: `inline`, inline: !0, atom: !0, attrs: { cxhtml: { default: null } } }),
  Uy = W({
    group: `inline`,
    inline: !0,
    attrs: { timestamp: { default: `` }, localId: { default: null } },
    selectable: !0,
  }),
  Wy = W({
    content: `inline*`,
    marks: `_`,
    attrs: { localId: { default: `` }, state: { default: `DECIDED` } },
    defining: !0,
  }),
  Gy = W({
    content: `(decisionItem | unsupportedBlock)+`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: { localId: { default: `` } },
    selectable: !1,
    defining: !0,
  }),
  Ky = W({
    content: `(block | panel_c1 | codeBlock | panel | panel_c1_root_only | rule | bodiedRule | extension | bodiedExtension | multiBodiedExtension | layoutSection | blockRootOnly | expand | syncBlock | bodiedSyncBlock)+`,
    marks: `unsupportedMark unsupportedNodeAttribute fontSize alignment indentation dataConsumer fragment annotation breakout`,
  }),
  qy = W({
    group: `block`,
    attrs: {
      url: { default: `` },
      layout: { default: `center` },
      width: { default: 100 },
      originalHeight: { default: null },
      originalWidth: { default: null },
      localId: { default: null },
    },
    selectable: !0,
  }),
  Jy = W({
    group: `inline`,
    inline: !0,
    attrs: {
      shortName: { default: `` },
      id: { default: `` },
      text: { default: `` },
      localId: { default: null },
    },
    selectable: !0,
  }),
  Yy = W({
    content: `(paragraph | panel | blockquote | orderedList | bulletList | rule | bodiedRule | heading | codeBlock | mediaGroup | mediaSingle | decisionList | taskList | table | blockCard | embedCard | extension | unsupportedBlock | nestedExpand)+`,
    marks: `fontSize unsupportedMark unsupportedNodeAttribute fragment dataConsumer annotation`,
    group: `block`,
    attrs: { title: { default: `` }, __expanded: { default: !0 }, localId: { default: null } },
    selectable: !0,
    isolating: !0,
  }),
  Xy = W({
    group: `block`,
    atom: !0,
    attrs: {
      extensionKey: { default: `` },
      extensionType: { default: `` },
      parameters: { default: null },
      text: { default: null },
      layout: { default: `default` },
      localId: { default: null },
    },
    selectable: !0,
  }),
  Zy = W({
    content: `(paragraph | panel | blockquote | orderedList | bulletList | rule | bodiedRule | heading | codeBlock | mediaGroup | mediaSingle | decisionList | taskList | table | extension | bodiedExtension | unsupportedBlock | blockCard | embedCard)+`,
    marks: `dataConsumer fontSize fragment unsupportedMark unsupportedNodeAttribute`,
    attrs: {},
    selectable: !1,
    definingAsContext: !1,
    definingForContent: !0,
    isolating: !0,
  }),
  Qy = W({
    group: `inline`,
    inline: !0,
    attrs: {
      text: {
        default: `
`,
      },
      localId: { default: null },
    },
    selectable: !1,
    linebreakReplacement: !0,
  }),
  $y = W({
    content: `inline*`,
    marks: `link em strong strike subsup underline textColor annotation backgroundColor typeAheadQuery confluenceInlineComment unsupportedNodeAttribute unsupportedMark code dataConsumer fragment border`,
    group: `block`,
    attrs: { level: { default: 1 }, localId: { default: null } },
    selectable: !1,
    defining: !0,
  }),
  eb = W({
    group: `inline`,
    inline: !0,
    attrs: { src: { default: `` }, alt: { default: `` }, title: { default: null } },
    draggable: !0,
  }),
  tb = W({
    group: `inline`,
    inline: !0,
    attrs: { url: { default: null }, localId: { default: null }, data: { default: null } },
    selectable: !0,
    draggable: !0,
  }),
  nb = W({
    group: `inline`,
    inline: !0,
    attrs: {
      extensionKey: { default: `` },
      extensionType: { default: `` },
      parameters: { default: null },
      text: { default: null },
      localId: { default: null },
    },
    selectable: !0,
  }),
  rb = W({
    content: `(block | panel_c1 | unsupportedBlock)+`,
    marks: `unsupportedMark unsupportedNodeAttribute fontSize alignment indentation dataConsumer fragment annotation`,
    attrs: { width: { default: void 0 }, localId: { default: null }, valign: { default: null } },
    selectable: !1,
    isolating: !0,
  }),
  ib = W({
    content: `(layoutColumn | unsupportedBlock){1,3} unsupportedBlock*`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    attrs: { localId: { default: null } },
    isolating: !0,
  }),
  ab = W({
    content: `(layoutColumn | unsupportedBlock){2,3}`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    attrs: { localId: { default: null } },
    isolating: !0,
  }),
  ob = W({
    content: `(layoutColumn | unsupportedBlock){1,5} unsupportedBlock*`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    attrs: { columnRuleStyle: { default: null }, localId: { default: null } },
    isolating: !0,
  }),
  sb = W({
    content: `(paragraph | bulletList | orderedList | taskList | mediaSingle | codeBlock | unsupportedBlock | extension)+`,
    marks: `fontSize unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    attrs: { localId: { default: null } },
    selectable: !1,
    defining: !0,
  }),
  cb = W({
    attrs: {
      type: { default: `file` },
      localId: { default: null },
      id: { default: `` },
      alt: { default: `` },
      collection: { default: `` },
      height: { default: null },
      occurrenceKey: { default: null },
      width: { default: null },
      __contextId: { default: null },
      __displayType: { default: null },
      __external: { default: !1 },
      __fileMimeType: { default: null },
      __fileName: { default: null },
      __fileSize: { default: null },
      __mediaTraceId: { default: null },
      url: { default: null },
    },
    selectable: !0,
  }),
  lb = W({
    content: `(media | unsupportedBlock)+`,
    marks: `dataConsumer link annotation border unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: {},
    selectable: !1,
  }),
  ub = W({
    group: `inline`,
    inline: !0,
    attrs: {
      type: { default: `file` },
      localId: { default: null },
      url: { default: null },
      id: { default: `` },
      alt: { default: `` },
      collection: { default: `` },
      occurrenceKey: { default: null },
      width: { default: null },
      height: { default: null },
      __fileName: { default: null },
      __fileSize: { default: null },
      __fileMimeType: { default: null },
      __displayType: { default: null },
      __contextId: { default: null },
      __mediaTraceId: { default: null },
      __external: { default: !1 },
    },
    selectable: !0,
  }),
  db = W({
    group: `block`,
    atom: !0,
    attrs: { layout: { default: `center` }, width: { default: null } },
    selectable: !0,
    content: `media|unsupportedBlock+|media unsupportedBlock+`,
    marks: `annotation border link unsupportedMark unsupportedNodeAttribute`,
  }),
  fb = W({
    content: `media|unsupportedBlock+|media (caption|unsupportedBlock) unsupportedBlock*`,
    marks: `dataConsumer link annotation border unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    atom: !1,
    attrs: { layout: { default: `center` }, width: { default: null } },
    selectable: !0,
  }),
  pb = W({
    content: `media|unsupportedBlock+|media (caption|unsupportedBlock) unsupportedBlock*`,
    marks: `dataConsumer link annotation border unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    atom: !1,
    attrs: {
      localId: { default: null },
      width: { default: null },
      layout: { default: `center` },
      widthType: { default: null },
    },
    selectable: !0,
  }),
  mb = W({
    content: `media|unsupportedBlock+|media unsupportedBlock+`,
    marks: `dataConsumer link annotation border unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    atom: !0,
    attrs: {
      localId: { default: null },
      width: { default: null },
      layout: { default: `center` },
      widthType: { default: null },
    },
    selectable: !0,
  }),
  hb = W({
    group: `inline`,
    inline: !0,
    attrs: {
      id: { default: `` },
      localId: { default: null },
      text: { default: `` },
      accessLevel: { default: `` },
      userType: { default: null },
    },
    selectable: !0,
  }),
  gb = W({
    content: `extensionFrame+`,
    marks: `unsupportedNodeAttribute unsupportedMark`,
    group: `blockRootOnly`,
    attrs: {
      extensionKey: { default: `` },
      extensionType: { default: `` },
      parameters: { default: null },
      text: { default: null },
      layout: { default: `default` },
      localId: { default: null },
    },
    selectable: !0,
    definingAsContext: !0,
  }),
  _b = W({
    content: `(paragraph | heading | mediaSingle | mediaGroup | codeBlock | bulletList | orderedList | taskList | decisionList | rule | bodiedRule | panel | blockquote | unsupportedBlock | extension)+`,
    marks: `fontSize unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    attrs: { title: { default: `` }, __expanded: { default: !0 }, localId: { default: null } },
    selectable: !0,
    isolating: !0,
  }),
  vb = W({
    content: `listItem+`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: { order: { default: 1 }, localId: { default: null } },
    selectable: !1,
  }),
  yb = W({
    content: `(paragraph | heading | bulletList | orderedList | blockCard | mediaGroup | mediaSingle | codeBlock | taskList | rule | bodiedRule | decisionList | unsupportedBlock | extension)+`,
    marks: `fontSize unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    group: `block`,
    attrs: {
      panelType: { default: `info` },
      panelIcon: { default: null },
      panelIconId: { default: null },
      panelIconText: { default: null },
      panelColor: { default: null },
      localId: { default: null },
    },
    selectable: !0,
  }),
  bb = W({
    content: `(paragraph | heading | bulletList | orderedList | blockCard | mediaGroup | mediaSingle | codeBlock | taskList | rule | bodiedRule | decisionList | unsupportedBlock | extension | table)+`,
    marks: `fontSize unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    group: `block`,
    attrs: {
      panelType: { default: `info` },
      panelIcon: { default: null },
      panelIconId: { default: null },
      panelIconText: { default: null },
      panelColor: { default: null },
      localId: { default: null },
    },
    selectable: !0,
  }),
  xb = W({
    content: `inline*`,
    marks: `link em strong strike subsup underline textColor annotation backgroundColor typeAheadQuery confluenceInlineComment unsupportedNodeAttribute unsupportedMark code dataConsumer fragment border`,
    group: `block`,
    attrs: { localId: { default: null } },
    selectable: !1,
  }),
  Sb = W({
    marks: ``,
    group: `inline`,
    inline: !0,
    attrs: { text: { default: `` }, localId: { default: null } },
    selectable: !1,
  }),
  Cb = W({ group: `block`, attrs: { localId: { default: null } } }),
  wb = W({
    group: `inline`,
    inline: !0,
    attrs: {
      text: { default: `` },
      color: { default: `` },
      localId: { default: `` },
      style: { default: `` },
    },
    selectable: !0,
  }),
  Tb = W({ attrs: { resourceId: { default: `` }, localId: { default: `` } }, selectable: !0 }),
  Eb = W({
    content: `tableRow+`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: {
      displayMode: { default: null },
      isNumberColumnEnabled: { default: !1 },
      layout: { default: `default` },
      localId: { default: `` },
      width: { default: null },
      __autoSize: { default: !1 },
    },
    selectable: !0,
    isolating: !0,
    tableRole: `table`,
  }),
  Db = W({
    content: `tableRow+`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: {
      displayMode: { default: null },
      isNumberColumnEnabled: { default: !1 },
      layout: { default: `default` },
      localId: { default: `` },
      width: { default: null },
      __autoSize: { default: !1 },
    },
    selectable: !0,
    isolating: !0,
    tableRole: `table`,
  }),
  Ob = W({
    content: `(paragraph | panel | blockquote | orderedList | bulletList | rule | bodiedRule | heading | codeBlock | mediaSingle | mediaGroup | decisionList | taskList | blockCard | embedCard | extension | nestedExpand | unsupportedBlock)+`,
    marks: `fontSize alignment unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    attrs: {
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null },
      background: { default: null },
      localId: { default: null },
      valign: { default: null },
    },
    selectable: !1,
    isolating: !0,
    tableRole: `cell`,
  }),
  kb = W({
    content: `(paragraph | panel | blockquote | orderedList | bulletList | rule | bodiedRule | heading | codeBlock | mediaSingle | mediaGroup | decisionList | taskList | blockCard | embedCard | extension | nestedExpand | unsupportedBlock | table)+`,
    marks: `fontSize alignment unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    attrs: {
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null },
      background: { default: null },
      localId: { default: null },
      valign: { default: null },
    },
    selectable: !1,
    isolating: !0,
    tableRole: `cell`,
  }),
  Ab = W({
    content: `(paragraph | panel | blockquote | orderedList | bulletList | rule | bodiedRule | heading | codeBlock | mediaSingle | mediaGroup | decisionList | taskList | blockCard | embedCard | extension | nestedExpand)+`,
    marks: `fontSize alignment unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    attrs: {
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null },
      background: { default: null },
      localId: { default: null },
      valign: { default: null },
    },
    selectable: !1,
    isolating: !0,
    tableRole: `header_cell`,
  }),
  jb = W({
    content: `(paragraph | panel | blockquote | orderedList | bulletList | rule | bodiedRule | heading | codeBlock | mediaSingle | mediaGroup | decisionList | taskList | blockCard | embedCard | extension | nestedExpand | table)+`,
    marks: `fontSize alignment unsupportedMark unsupportedNodeAttribute dataConsumer fragment annotation`,
    attrs: {
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null },
      background: { default: null },
      localId: { default: null },
      valign: { default: null },
    },
    selectable: !1,
    isolating: !0,
    tableRole: `header_cell`,
  }),
  Mb = W({
    content: `(tableCell | tableHeader)+`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    attrs: { localId: { default: null } },
    selectable: !1,
    tableRole: `row`,
  }),
  Nb = W({
    content: `(tableCell | tableHeader)+`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    attrs: { localId: { default: null } },
    selectable: !1,
    tableRole: `row`,
  }),
  Pb = W({
    content: `inline*`,
    marks: `_`,
    attrs: { localId: { default: `` }, state: { default: `TODO` } },
    selectable: !1,
    defining: !0,
  }),
  Fb = W({
    content: `(taskItem | taskList | unsupportedBlock | blockTaskItem)+`,
    marks: `unsupportedMark unsupportedNodeAttribute`,
    group: `block`,
    attrs: { localId: { default: `` } },
    selectable: !1,
    defining: !0,
  }),
  Ib = W({ group: `inline` }),
  Lb = W({ group: `block`, atom: !0, attrs: { originalValue: { default: {} } }, selectable: !0 }),
  Rb = W({
    group: `inline`,
    inline: !0,
    attrs: { originalValue: { default: {} } },
    selectable: !0,
  }),
  zb = () =>
    `xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/gu, (e) => {
      let t = (Math.random() * 16) | 0;
      return (e === `x` ? t : (t & 3) | 8).toString(16);
    }),
  Bb = !1,
  X = {
    setStatic(e) {
      Bb = e;
    },
    generate() {
      return Bb || zb();
    },
  };
function Vb(e) {
  return { title: e.getAttribute(`data-title`), __expanded: !0 };
}
var Hb = Yy({
  parseDOM: [
    { context: `table//`, tag: `div[data-node-type="expand"]`, getAttrs: Vb },
    { context: `expand//`, tag: `[data-node-type="expand"]`, getAttrs: Vb },
    { context: `nestedExpand//`, tag: `[data-node-type="expand"]`, getAttrs: Vb },
    { tag: `[data-node-type="nestedExpand"] button`, ignore: !0 },
    { tag: `[data-node-type="expand"] button`, ignore: !0 },
    { tag: `div[data-node-type="expand"]`, getAttrs: Vb },
  ],
  toDOM(e) {
    return [
      `div`,
      {
        'data-node-type': `expand`,
        'data-title': e.attrs.title,
        'data-expanded': e.attrs.__expanded,
      },
      0,
    ];
  },
});
Yy({
  parseDOM: [
    {
      context: `table//`,
      tag: `div[data-node-type="expand"]`,
      getAttrs: (e) => ({ ...Vb(e), localId: X.generate() }),
    },
    {
      context: `expand//`,
      tag: `[data-node-type="expand"]`,
      getAttrs: (e) => ({ ...Vb(e), localId: X.generate() }),
    },
    {
      context: `nestedExpand//`,
      tag: `[data-node-type="expand"]`,
      getAttrs: (e) => ({ ...Vb(e), localId: X.generate() }),
    },
    { tag: `[data-node-type="nestedExpand"] button`, ignore: !0 },
    { tag: `[data-node-type="expand"] button`, ignore: !0 },
    { tag: `div[data-node-type="expand"]`, getAttrs: (e) => ({ ...Vb(e), localId: X.generate() }) },
  ],
  toDOM(e) {
    return [
      `div`,
      {
        'data-node-type': `expand`,
        'data-title': e.attrs.title,
        'data-expanded': e.attrs.__expanded,
        'data-local-id': e?.attrs?.localId || void 0,
      },
      0,
    ];
  },
});
var Ub = (e) => ({
    attrs: Object.keys(e.attrs)
      .filter((e) => !e.startsWith(`__`))
      .reduce((t, n) => ({ ...t, [n]: e.attrs[n] }), {}),
  }),
  Wb = `confluenceJiraIssue`,
  Gb = By({
    parseDOM: [
      {
        tag: `span[data-node-type="${Wb}"]`,
        getAttrs: (e) => {
          let t = e;
          return {
            issueKey: t.textContent,
            macroId: t.dataset && t.dataset.macroId,
            schemaVersion: t.dataset && t.dataset.schemaVersion,
            server: t.dataset && t.dataset.server,
            serverId: t.dataset && t.dataset.serverId,
          };
        },
      },
    ],
    toDOM(e) {
      return [
        `span`,
        {
          'data-node-type': Wb,
          'data-macro-id': e.attrs.macroId,
          'data-schema-version': e.attrs.schemaVersion,
          'data-server': e.attrs.server,
          'data-server-id': e.attrs.serverId,
          'data-jira-issue': e.attrs.issueKey,
        },
        e.attrs.issueKey,
      ];
    },
  }),
  Kb = `confluenceUnsupportedBlock`,
  qb = Vy({
    toDOM(e) {
      return [
        `div`,
        {
          'data-node-type': Kb,
          'data-confluence-unsupported': `block`,
          'data-confluence-unsupported-block-cxhtml': e.attrs.cxhtml,
        },
        `Unsupported content`,
      ];
    },
    parseDOM: [
      {
        tag: `div[data-node-type="${Kb}"]`,
        getAttrs(e) {
          return { cxhtml: e.getAttribute(`data-confluence-unsupported-block-cxhtml`) };
        },
      },
    ],
  }),
  Jb = `confluenceUnsupportedInline`,
  Yb = Hy({
    toDOM(e) {
      return [
        `div`,
        {
          'data-node-type': Jb,
          'data-confluence-unsupported': `inline`,
          'data-confluence-unsupported-inline-cxhtml': e.attrs.cxhtml,
        },
        `Unsupported content`,
      ];
    },
    parseDOM: [
      {
        tag: `div[data-node-type="${Jb}"]`,
        getAttrs(e) {
          return { cxhtml: e.getAttribute(`data-confluence-unsupported-inline-cxhtml`) };
        },
      },
    ],
  }),
  Xb = Ky({}),
  Zb = {
    parseDOM: [{ tag: `blockquote` }],
    toDOM() {
      return [`blockquote`, 0];
    },
  };
My(Zb);
var Qb = jy(Zb);
jy({
  parseDOM: [{ tag: `blockquote`, getAttrs: () => ({ localId: X.generate() }) }],
  toDOM(e) {
    return [`blockquote`, { 'data-local-id': e?.attrs?.localId || void 0 }, 0];
  },
});
var $b = `.ak-ul`,
  ex = Ly({
    parseDOM: [{ tag: `ul` }],
    toDOM() {
      return [`ul`, { class: $b.substr(1) }, 0];
    },
  });
Ly({
  parseDOM: [{ tag: `ul`, getAttrs: () => ({ localId: X.generate() }) }],
  toDOM(e) {
    return [`ul`, { class: $b.substr(1), 'data-local-id': e?.attrs?.localId || void 0 }, 0];
  },
});
var tx = (e) => e.getAttribute(`data-language`) || void 0,
  nx = (e) => {
    if (e && e.classList.contains(`codehilite`)) return ox(e.className);
  },
  rx = (e) => {
    let t = e.firstElementChild;
    if (t && t.nodeName === `CODE`) return t.getAttribute(`data-language`) || void 0;
  },
  ix = /(?:^|\s)language-([^\s]+)/u,
  ax = /\n$/u,
  ox = (e) => {
    let t = ix.exec(e);
    if (t && t[1]) return t[1];
  },
  sx = (e) => {
    let t = e && e.parentElement;
    return (
      t && t.classList.contains(`codehilite`) && (e.textContent = e.textContent.replace(ax, ``)),
      e
    );
  };
function cx(e) {
  let t = ``;
  return (
    e.childNodes.forEach((e) => {
      if (e.nodeType === Node.TEXT_NODE) t += e.nodeValue;
      else if (e.nodeType === Node.ELEMENT_NODE && e instanceof Element) {
        let n = e.tagName.toLowerCase();
        ((n === `div` || n === `p`) &&
          e.previousElementSibling !== null &&
          (t += `
`),
          (t +=
            n === `br`
              ? `
`
              : cx(e)));
      }
    }),
    t
  );
}
var lx = zy({
    parseDOM: [
      {
        tag: `pre`,
        preserveWhitespace: `full`,
        getAttrs: (e) => {
          let t = e,
            n =
              nx(t.parentElement) ||
              tx(t.parentElement) ||
              rx(t) ||
              t.getAttribute(`data-language`);
          t = sx(t);
          let r = t.getAttribute(`data-wrap`),
            i = !!(t.closest(`[data-pm-slice]`) || t.hasAttribute(`data-pm-slice`));
          return {
            language: n,
            wrap: r === null ? !i : r !== `false`,
            hideLineNumbers: t.getAttribute(`data-hide-line-numbers`) === `true`,
            localId: X.generate(),
          };
        },
      },
      {
        tag: `div[style]`,
        preserveWhitespace: `full`,
        getAttrs: (e) => {
          let t = e;
          return t.style.whiteSpace === `pre` ||
            (t.style.fontFamily && t.style.fontFamily.toLowerCase().indexOf(`monospace`) > -1)
            ? { wrap: !0 }
            : !1;
        },
        getContent: (e, t) => {
          let n = cx(e);
          return n ? E.from(t.text(n)) : E.empty;
        },
      },
      {
        tag: `table[style]`,
        preserveWhitespace: `full`,
        getAttrs: (e) => (e.querySelector(`td[class*="blob-code"]`) ? { wrap: !0 } : !1),
      },
      {
        tag: `div.code-block`,
        preserveWhitespace: `full`,
        getAttrs: (e) => {
          let t = e.querySelectorAll(`.react-syntax-highlighter-line-number`);
          return (t.length > 0 && t.forEach((e) => e.remove()), { wrap: !0 });
        },
      },
    ],
    toDOM(e) {
      let t = {};
      return (
        e?.attrs?.localId !== void 0 && (t[`data-local-id`] = e.attrs.localId),
        (t[`data-wrap`] = e.attrs.wrap ? `true` : `false`),
        e.attrs.hideLineNumbers && (t[`data-hide-line-numbers`] = `true`),
        [`pre`, t, [`code`, { 'data-language': e.attrs.language }, 0]]
      );
    },
  }),
  ux = (e) => ({
    attrs: Object.keys(e.attrs).reduce(
      (t, n) => (
        n === `uniqueId` ||
          (n === `language` && e.attrs.language === null) ||
          (n === `wrap` && e.attrs.wrap === null) ||
          (n === `hideLineNumbers` && !e.attrs.hideLineNumbers) ||
          (t[n] = e.attrs[n]),
        t
      ),
      {},
    ),
  });
zy({
  parseDOM: [
    {
      tag: `pre`,
      preserveWhitespace: `full`,
      getAttrs: (e) => {
        let t = e,
          n =
            nx(t.parentElement) || tx(t.parentElement) || rx(t) || t.getAttribute(`data-language`);
        return ((t = sx(t)), { language: n, localId: X.generate() });
      },
    },
    {
      tag: `div[style]`,
      preserveWhitespace: `full`,
      getAttrs: (e) => {
        let t = e;
        return t.style.whiteSpace === `pre` ||
          (t.style.fontFamily && t.style.fontFamily.toLowerCase().indexOf(`monospace`) > -1)
          ? {}
          : !1;
      },
      getContent: (e, t) => {
        let n = cx(e);
        return n ? E.from(t.text(n)) : E.empty;
      },
    },
    {
      tag: `table[style]`,
      preserveWhitespace: `full`,
      getAttrs: (e) => (e.querySelector(`td[class*="blob-code"]`) ? {} : !1),
    },
    {
      tag: `div.code-block`,
      preserveWhitespace: `full`,
      getAttrs: (e) => {
        let t = e.querySelectorAll(`.react-syntax-highlighter-line-number`);
        return (t.length > 0 && t.forEach((e) => e.remove()), {});
      },
    },
  ],
  toDOM(e) {
    let t = {};
    return (
      e?.attrs?.localId !== void 0 && (t[`data-local-id`] = e.attrs.localId),
      [`pre`, t, [`code`, { 'data-language': e.attrs.language }, 0]]
    );
  },
});
var dx = Qy({
    parseDOM: [{ tag: `br` }],
    toDOM() {
      return [`br`];
    },
  }),
  fx = (e) => (t) => ({ level: e, localId: t.getAttribute(`data-local-id`) || null }),
  px = $y({
    parseDOM: [
      { tag: `h1`, getAttrs: fx(1) },
      { tag: `h2`, getAttrs: fx(2) },
      { tag: `h3`, getAttrs: fx(3) },
      { tag: `h4`, getAttrs: fx(4) },
      { tag: `h5`, getAttrs: fx(5) },
      { tag: `h6`, getAttrs: fx(6) },
    ],
    toDOM(e) {
      let { level: t, localId: n } = e.attrs;
      return [`h` + t, ...(n == null ? [] : [{ 'data-local-id': n }]), 0];
    },
  }),
  mx = [`hr`],
  hx = Cb({
    parseDOM: [{ tag: `hr` }],
    toDOM() {
      return mx;
    },
  }),
  gx = Cb({
    parseDOM: [{ tag: `hr`, getAttrs: () => ({ localId: X.generate() }) }],
    toDOM(e) {
      return [`hr`, { 'data-local-id': e?.attrs?.localId || void 0 }];
    },
  }),
  _x = (e) => {
    let t = e,
      n = t.getAttribute(`data-weight`);
    return {
      color: t.getAttribute(`data-color`) || void 0,
      localId: t.getAttribute(`data-local-id`) || void 0,
      style: t.getAttribute(`data-style`) || void 0,
      weight: n === null || n === `` ? void 0 : Number(n),
    };
  },
  vx = {
    ...gx,
    attrs: {
      ...gx.attrs,
      color: { default: null },
      style: { default: null },
      weight: { default: null },
    },
    parseDOM: [{ tag: `hr`, getAttrs: _x }],
    toDOM(e) {
      let { color: t, localId: n, style: r, weight: i } = e.attrs,
        a = t && (Uv(t) ?? t);
      return [
        `hr`,
        {
          'data-color': t || void 0,
          'data-local-id': n || void 0,
          'data-style': r || void 0,
          'data-weight': i ?? void 0,
          style: a ? `--custom-palette-color: ${a}` : void 0,
        },
      ];
    },
  };
({ ...gx });
var yx = { ...vx, marks: `breakout unsupportedMark unsupportedNodeAttribute` },
  bx = `.ak-ol`;
(vb({
  parseDOM: [{ tag: `ol` }],
  toDOM() {
    return [`ol`, { class: bx.substr(1) }, 0];
  },
}),
  vb({
    parseDOM: [{ tag: `ol`, getAttrs: () => ({ localId: X.generate() }) }],
    toDOM(e) {
      return [`ol`, { class: bx.substr(1), 'data-local-id': e?.attrs?.localId || void 0 }, 0];
    },
  }));
var xx = (e) => {
    let t = Number(e);
    if (!Number.isNaN(t) && !(t < 0)) return Math.floor(Math.max(t, 0));
  },
  Sx = vb({
    parseDOM: [
      {
        tag: `ol`,
        getAttrs: (e) => {
          let t = e.getAttribute(`start`);
          if (t) {
            let e = xx(t);
            if (typeof e == `number`) return { order: e };
          }
          return null;
        },
      },
    ],
    toDOM(e) {
      let t = xx(e?.attrs?.order);
      return [`ol`, { start: typeof t == `number` ? String(t) : void 0, class: bx.substr(1) }, 0];
    },
  });
vb({
  parseDOM: [
    {
      tag: `ol`,
      getAttrs: (e) => {
        let t = e.getAttribute(`start`),
          n = X.generate();
        if (t) {
          let e = xx(t);
          if (typeof e == `number`) return { order: e, localId: n };
        }
        return { localId: n };
      },
    },
  ],
  toDOM(e) {
    let t = xx(e?.attrs?.order);
    return [
      `ol`,
      {
        start: typeof t == `number` ? String(t) : void 0,
        class: bx.substr(1),
        'data-local-id': e?.attrs?.localId || void 0,
      },
      0,
    ];
  },
});
var Cx = xb({
    parseDOM: [
      {
        tag: `p`,
        getAttrs: (e) => ({
          localId: e.getAttribute(`data-local-id`) || Cx.attrs?.localId?.default,
        }),
      },
    ],
    toDOM(e) {
      let { localId: t } = e.attrs;
      return [`p`, ...(t == null ? [] : [{ 'data-local-id': t }]), 0];
    },
  }),
  wx = {
    smile: [`1f642`, `:slight_smile:`, `🙂`],
    sad: [`1f641`, `:slight_frown:`, `🙁`],
    cheeky: [`1f61b`, `:stuck_out_tongue:`, `😛`],
    laugh: [`1f600`, `:grinning:`, `😀`],
    wink: [`1f609`, `:wink:`, `😉`],
    information: [`2139`, `:information_source:`, `ℹ`],
    tick: [`2705`, `:white_check_mark:`, `✅`],
    cross: [`274c`, `:x:`, `❌`],
    warning: [`26a0`, `:warning:`, `⚠`],
    plus: [`2795`, `:heavy_plus_sign:`, `➕`],
    minus: [`2796`, `:heavy_minus_sign:`, `➖`],
    question: [`2753`, `:question:`, `?`],
    'thumbs-up': [`1f44d`, `:thumbsup:`, `👍`],
    'thumbs-down': [`1f44e`, `:thumbsdown:`, `👎`],
    'light-on': [`1f4a1`, `:bulb:`, `💡`],
    'yellow-star': [`2b50`, `:star:`, `💛`],
    'light-off': [`1f6ab`, `:no_entry_sign:`, `🚫`],
    'red-star': [`2764`, `:heart:`, `❤️`],
    'green-star': [`1f49a`, `:green_heart:`, `💚`],
    'blue-star': [`1f499`, `:blue_heart:`, `💙`],
    heart: [`2764`, `:heart:`, `❤️`],
    'broken-heart': [`1f494`, `:broken_heart:`, `💔`],
  };
function Tx(e) {
  return { id: `${Dx}${e}`, shortName: `:${e}:`, text: `` };
}
var Ex = `2b50`,
  Dx = `atlassian-`;
function Ox(e) {
  let t = wx[e];
  return t ? { id: t[0], shortName: t[1], text: t[2] } : { id: Ex, shortName: `:${e}:`, text: `` };
}
var kx = Jy({
  parseDOM: [
    { tag: `div.ak-editor-panel__icon span`, ignore: !0 },
    {
      tag: `span[data-emoji-short-name]`,
      getAttrs: (e) => {
        let t = e;
        return {
          shortName: t.getAttribute(`data-emoji-short-name`) || kx.attrs.shortName.default,
          id: t.getAttribute(`data-emoji-id`) || kx.attrs.id.default,
          text: t.getAttribute(`data-emoji-text`) || kx.attrs.text.default,
        };
      },
    },
    { tag: `img[data-emoticon-name]`, getAttrs: (e) => Ox(e.getAttribute(`data-emoticon-name`)) },
    {
      tag: `img[data-hipchat-emoticon]`,
      getAttrs: (e) => Tx(e.getAttribute(`data-hipchat-emoticon`)),
    },
    {
      tag: `img.emoji[data-emoji-short-name]`,
      getAttrs: (e) => {
        let t = e;
        return {
          shortName: t.getAttribute(`data-emoji-short-name`) || kx.attrs.shortName.default,
          id: t.getAttribute(`data-emoji-id`) || kx.attrs.id.default,
          text: t.getAttribute(`data-emoji-text`) || kx.attrs.text.default,
        };
      },
    },
  ],
  toDOM(e) {
    let { shortName: t, id: n, text: r } = e.attrs;
    return [
      `span`,
      {
        'data-emoji-short-name': t,
        'data-emoji-id': n,
        'data-emoji-text': r,
        contenteditable: `false`,
      },
      r,
    ];
  },
});
Jy({
  parseDOM: [
    { tag: `div.ak-editor-panel__icon span`, ignore: !0 },
    {
      tag: `span[data-emoji-short-name]`,
      getAttrs: (e) => {
        let t = e;
        return {
          shortName: t.getAttribute(`data-emoji-short-name`) || kx.attrs.shortName.default,
          id: t.getAttribute(`data-emoji-id`) || kx.attrs.id.default,
          text: t.getAttribute(`data-emoji-text`) || kx.attrs.text.default,
          localId: X.generate(),
        };
      },
    },
    {
      tag: `img[data-emoticon-name]`,
      getAttrs: (e) => ({ ...Ox(e.getAttribute(`data-emoticon-name`)), localId: X.generate() }),
    },
    {
      tag: `img[data-hipchat-emoticon]`,
      getAttrs: (e) => ({ ...Tx(e.getAttribute(`data-hipchat-emoticon`)), localId: X.generate() }),
    },
    {
      tag: `img.emoji[data-emoji-short-name]`,
      getAttrs: (e) => {
        let t = e;
        return {
          shortName: t.getAttribute(`data-emoji-short-name`) || kx.attrs.shortName.default,
          id: t.getAttribute(`data-emoji-id`) || kx.attrs.id.default,
          text: t.getAttribute(`data-emoji-text`) || kx.attrs.text.default,
          localId: X.generate(),
        };
      },
    },
  ],
  toDOM(e) {
    let { shortName: t, id: n, text: r } = e.attrs;
    return [
      `span`,
      {
        'data-emoji-short-name': t,
        'data-emoji-id': n,
        'data-emoji-text': r,
        contenteditable: `false`,
        'data-local-id': e?.attrs?.localId || void 0,
      },
      r,
    ];
  },
});
var Ax = eb({
    parseDOM: [
      { tag: `img[src^="data:image/"]`, ignore: !0 },
      {
        tag: `img[src]`,
        getAttrs(e) {
          let t = e;
          return {
            src: t.getAttribute(`src`),
            alt: t.getAttribute(`alt`),
            title: t.getAttribute(`title`),
          };
        },
      },
    ],
    toDOM(e) {
      return [`img`, e.attrs];
    },
  }),
  jx = (function (e) {
    return ((e.DEFAULT = `DEFAULT`), (e.SPECIAL = `SPECIAL`), (e.APP = `APP`), e);
  })({}),
  Mx = hb({
    parseDOM: [
      {
        tag: `span[data-mention-id]`,
        getAttrs: (e) => {
          let t = e,
            n = {
              id: t.getAttribute(`data-mention-id`) || Mx.attrs.id.default,
              text: t.textContent || Mx.attrs.text.default,
              accessLevel: t.getAttribute(`data-access-level`) || Mx.attrs.accessLevel.default,
              localId: X.generate(),
            },
            r = t.getAttribute(`data-user-type`);
          return (jx[r] && (n.userType = r), n);
        },
      },
    ],
    toDOM(e) {
      let { id: t, accessLevel: n, text: r, userType: i, localId: a } = e.attrs,
        o = { 'data-mention-id': t, 'data-access-level': n, contenteditable: `false` };
      return (a && (o[`data-local-id`] = a), i && (o[`data-user-type`] = i), [`span`, o, r]);
    },
  }),
  Nx = (e) => [`userType`, `localId`].indexOf(e) > -1,
  Px = (e) => ({
    attrs: Object.keys(e.attrs).reduce(
      (t, n) => (Nx(n) && !e.attrs[n] ? t : { ...t, [n]: e.attrs[n] }),
      {},
    ),
  }),
  Fx = sb({
    parseDOM: [{ tag: `li` }],
    toDOM() {
      return [`li`, 0];
    },
  });
sb({
  parseDOM: [{ tag: `li`, getAttrs: () => ({ localId: X.generate() }) }],
  toDOM(e) {
    return [`li`, { 'data-local-id': e?.attrs?.localId || void 0 }, 0];
  },
});
var Ix = (e) => ({
    'data-panel-type': e.panelType,
    'data-panel-icon': e.panelIcon,
    'data-panel-icon-id': e.panelIconId,
    'data-panel-icon-text': e.panelIconText,
    'data-panel-color': e.panelColor,
    'data-local-id': e?.localId || void 0,
  }),
  Lx = (e) => yb(Ux(e)),
  Rx = (e) => yb(Ux(e, !0)),
  zx = (e) => bb(Ux(e)),
  Bx = (e) => {
    let t = Rx(e);
    return { ...t, marks: `breakout ${t.marks}` };
  },
  Vx = (function (e) {
    return (
      (e.INFO = `info`),
      (e.NOTE = `note`),
      (e.TIP = `tip`),
      (e.WARNING = `warning`),
      (e.ERROR = `error`),
      (e.SUCCESS = `success`),
      (e.CUSTOM = `custom`),
      e
    );
  })({}),
  Hx = (e, t, n) => {
    let r = { panelType: t.getAttribute(`data-panel-type`) };
    return (
      n && (r.localId = X.generate()),
      e
        ? (r = {
            ...r,
            panelIcon: t.getAttribute(`data-panel-icon`),
            panelIconId: t.getAttribute(`data-panel-icon-id`),
            panelIconText: t.getAttribute(`data-panel-icon-text`),
            panelColor: t.getAttribute(`data-panel-color`),
          })
        : (r.panelType = r.panelType === Vx.CUSTOM ? Vx.INFO : r.panelType),
      r
    );
  },
  Ux = (e, t) => ({
    parseDOM: [{ tag: `div[data-panel-type]`, getAttrs: (n) => Hx(e, n, t) }],
    toDOM(e) {
      return [`div`, Ix(e.attrs), [`div`, { 'data-panel-content': `true` }, 0]];
    },
  }),
  Wx = (e) => bb(Ux(e, !0)),
  Gx = (e) => {
    let t = Wx(e);
    return { ...t, marks: `breakout ${t.marks}` };
  },
  Kx = Ib({ toDebugString: () => `text_node` }),
  qx = `unknownBlock`,
  Jx = {
    group: `block`,
    content: `inline+`,
    marks: `_`,
    toDOM() {
      return [`div`, { 'data-node-type': qx }, 0];
    },
    parseDOM: [{ tag: `div[data-node-type=\"${qx}\"]` }],
  },
  Yx = Ry({
    parseDOM: [{ tag: `figcaption[data-caption]` }],
    toDOM() {
      return [`figcaption`, { 'data-caption': `true` }, 0];
    },
  });
Ry({
  parseDOM: [{ tag: `figcaption[data-caption]`, getAttrs: () => ({ localId: X.generate() }) }],
  toDOM(e) {
    let t = { 'data-caption': `true` };
    return (
      e?.attrs?.localId !== void 0 && (t[`data-local-id`] = e.attrs.localId),
      [`figcaption`, t, 0]
    );
  },
});
var Xx = (e, t, n, r) => {
    Object.keys(n || {}).forEach((n) => {
      n[0] === `_` && n[1] === `_` && e[n] && (t[r ? r(n) : n] = e[n]);
    });
  },
  Zx = (e) => e.replace(/([^A-Z]+)([A-Z])/gu, (e, t, n) => `${t}-${n.toLowerCase()}`),
  Qx = /^__/u,
  $x = (e, t = !1, n = !1) => {
    let r = t ? `span` : `div`,
      i = t ? `mediaInline` : `media`,
      a = [
        {
          tag: `${r}[data-node-type="${i}"]`,
          getAttrs: (t) => {
            let r = {};
            (e &&
              Object.keys(e).forEach((e) => {
                let n = Zx(e).replace(Qx, ``),
                  i = t.getAttribute(`data-${n}`) || ``;
                i && (r[e] = i);
              }),
              (r.__fileSize &&= +r.__fileSize));
            let i = Number(r.width);
            i !== void 0 && !isNaN(i) && (r.width = i);
            let a = Number(r.height);
            return (
              a !== void 0 && !isNaN(a) && (r.height = a),
              n && (r.localId = X.generate()),
              r
            );
          },
        },
        { tag: `img[src^="data:image"]`, ignore: !0 },
      ],
      o = (t) => {
        let n = {
          'data-id': t.attrs.id,
          'data-node-type': `${i}`,
          'data-type': t.attrs.type,
          'data-collection': t.attrs.collection,
          'data-occurrence-key': t.attrs.occurrenceKey,
          'data-width': t.attrs.width,
          'data-height': t.attrs.height,
          'data-url': t.attrs.url,
          'data-alt': t.attrs.alt,
          'data-local-id': t.attrs.localId || void 0,
          title: `Attachment`,
          style: `display: inline-block; border-radius: 3px; background: ${z_}; box-shadow: 0 1px 1px rgba(9, 30, 66, 0.2), 0 0 1px 0 rgba(9, 30, 66, 0.24);`,
        };
        return (Xx(t.attrs, n, e, (e) => `data-${Zx(e.slice(2))}`), [`${r}`, n]);
      };
    return t
      ? ub({ parseDOM: a, toDOM: o })
      : cb({
          parseDOM: [
            ...a,
            {
              tag: `img:not(.smart-link-icon)`,
              getAttrs: (e) => {
                let t = {
                  type: `external`,
                  url: e.getAttribute(`src`) || ``,
                  alt: e.getAttribute(`alt`) || ``,
                };
                return (n && (t.localId = X.generate()), t);
              },
            },
          ],
          toDOM: o,
        });
  },
  eS = [`occurrenceKey`, `width`, `height`, `url`, `alt`, `localId`],
  tS = [`type`, `url`, `width`, `height`, `alt`, `localId`],
  nS = (e) => ({
    attrs: Object.keys(e.attrs)
      .filter((e) => e[0] !== `_` || e[1] !== `_`)
      .reduce(
        (t, n) =>
          (e.attrs.type === `external` && tS.indexOf(n) === -1) ||
          (eS.indexOf(n) > -1 && (e.attrs[n] === null || e.attrs[n] === ``))
            ? t
            : [`width`, `height`].indexOf(n) === -1
              ? ((t[n] = e.attrs[n]), t)
              : ((t[n] = Number(e.attrs[n])), t),
        {},
      ),
  }),
  rS = { ...cb({}).attrs },
  iS = $x(rS, !1, !1);
$x({ ...rS, localId: { default: X.generate() } }, !1, !0);
var aS = lb({
    parseDOM: [{ tag: `div[data-node-type="mediaGroup"]` }, { tag: `div[class="MediaGroup"]` }],
    toDOM() {
      return [`div`, { 'data-node-type': `mediaGroup` }, 0];
    },
  }),
  oS = $x(ub({}).attrs, !0);
$x({ ...ub({}).attrs, localId: { default: X.generate() } }, !0, !0);
var sS = (function (e) {
    return ((e.PIXEL = `pixel`), (e.PERCENTAGE = `percentage`), e);
  })({}),
  cS = ({ withCaption: e = !1, withExtendedWidthTypes: t = !1, generateLocalId: n = !1 }) => {
    let r = (e) => {
        if (!ly(e)) return { layout: `center` };
        let r = e.getAttribute(`data-layout`) || `center`,
          i = Number(e.getAttribute(`data-width`)) || null,
          a = e.getAttribute(`data-width-type`);
        return n
          ? { layout: r, width: i, widthType: a, localId: X.generate() }
          : t
            ? { layout: r, width: i, widthType: a }
            : a === sS.PIXEL
              ? { layout: r }
              : { layout: r, width: i };
      },
      i = (e) => {
        let { layout: r, width: i } = e.attrs,
          a = { 'data-node-type': `mediaSingle`, 'data-layout': r, 'data-width': `` };
        if (
          (n && (a[`data-local-id`] = e?.attrs?.localId || void 0),
          i && (a[`data-width`] = isFinite(i) && Math.floor(i) === i ? i : i.toFixed(2)),
          t && e.attrs.widthType)
        ) {
          let { widthType: t } = e.attrs;
          return { ...a, 'data-width-type': t || sS.PERCENTAGE };
        }
        return a;
      };
    return t && e
      ? pb({
          parseDOM: [{ tag: `div[data-node-type="mediaSingle"]`, getAttrs: r }],
          toDOM(e) {
            return [`div`, i(e), 0];
          },
        })
      : t && !e
        ? mb({
            parseDOM: [{ tag: `div[data-node-type="mediaSingle"]`, getAttrs: r }],
            toDOM(e) {
              return [`div`, i(e), 0];
            },
          })
        : !t && e
          ? fb({
              parseDOM: [{ tag: `div[data-node-type="mediaSingle"]`, getAttrs: r }],
              toDOM(e) {
                return [`div`, i(e), 0];
              },
            })
          : db({
              parseDOM: [{ tag: `div[data-node-type="mediaSingle"]`, getAttrs: r }],
              toDOM(e) {
                return [`div`, i(e), 0];
              },
            });
  },
  lS = (e) => ({
    attrs: Object.keys(e.attrs).reduce(
      (t, n) => (e.attrs[n] !== null && (t[n] = e.attrs[n]), t),
      {},
    ),
  });
(cS({ withCaption: !1, withExtendedWidthTypes: !1 }),
  cS({ withCaption: !0, withExtendedWidthTypes: !1 }),
  cS({ withCaption: !1, withExtendedWidthTypes: !0 }));
var uS = cS({ withCaption: !0, withExtendedWidthTypes: !0 });
cS({ withCaption: !0, withExtendedWidthTypes: !0, generateLocalId: !0 });
function dS(e) {
  let t = e ? Hv[e.toUpperCase()] : void 0;
  return t ? t.getValue(e) : void 0;
}
var fS = (e) => {
    switch (e) {
      case `top`:
      case `middle`:
      case `bottom`:
        return e;
      default:
        return;
    }
  },
  pS = `pm-table`,
  mS = /^\d+(,\d+)*$/u,
  hS = `${pS}-cell-content-wrap`,
  gS = `${pS}-header-content-wrap`,
  _S = R_.toLocaleLowerCase(),
  vS = (e, t = {}) => {
    let n = e.getAttribute(`data-colwidth`),
      r = n && mS.test(n) ? n.split(`,`).map((e) => Number(e)) : null,
      i = Number(e.getAttribute(`colspan`) || 1),
      { backgroundColor: a } = e.style,
      o = e.getAttribute(`data-cell-background`),
      s = o && $g(o) ? o : void 0;
    if (a.includes(`--ds-background-neutral`)) a = ``;
    else if (a && t_(a)) {
      let e = n_(a);
      e !== null && (a = e);
    }
    let c = s || (a && a !== t.background ? a : null),
      l = t?.localId,
      u = fS(e.getAttribute(`data-valign`));
    return {
      colspan: i,
      rowspan: Number(e.getAttribute(`rowspan`) || 1),
      colwidth: r && r.length === i ? r : null,
      background: c,
      ...(l && { localId: l }),
      ...(u && { valign: u }),
    };
  },
  yS = () => ({ colorMode: document.documentElement.getAttribute(`data-color-mode`) || `` }),
  bS = /^var\(--.*\)$/u,
  xS = (e) => {
    var t;
    let n = {},
      r = e.type.name;
    if (
      (e.attrs.colspan !== 1 && (n.colspan = e.attrs.colspan),
      e.attrs.rowspan !== 1 && (n.rowspan = e.attrs.rowspan),
      e.attrs.colwidth && (n[`data-colwidth`] = e.attrs.colwidth.join(`,`)),
      e.attrs.background)
    ) {
      let { background: t } = e.attrs;
      if (
        (r === `tableHeader` && t === wS.get(`light gray`)) ||
        (r === `tableCell` && t === wS.get(`white`)) ||
        (r === `tableHeader` && t.includes(`--ds-background-neutral`))
      )
        n.style = ``;
      else {
        let e = t_(t) && n_(t) ? n_(t) : t,
          r = dS(e);
        ((n.style = r
          ? `background-color: ${r};`
          : bS.test(e)
            ? `background-color: ${e};`
            : yS().colorMode === `dark`
              ? `background-color: ${Rv(e)};`
              : `background-color: ${t};`),
          e && (n[`data-cell-background`] = e),
          typeof e == `string` && (n.colorname = TS.get(e.toLowerCase())));
      }
    }
    return (
      (n.class = r === `tableHeader` ? gS : hS),
      e != null && (t = e.attrs) != null && t.localId && (n[`data-local-id`] = e.attrs.localId),
      e.attrs.valign && (n[`data-valign`] = e.attrs.valign),
      n
    );
  },
  SS = new Map(),
  CS = new Map();
i_(`#172B4D`, 0.12);
var wS = new Map(),
  TS = new Map();
([
  [L_, `White`],
  [E_, `Light blue`],
  [dv, `Light teal`],
  [b_, `Light green`],
  [f_, `Light yellow`],
  [a_, `Light red`],
  [iv, `Light purple`],
  [R_, `Light gray`],
  [D_, `Blue`],
  [fv, `Teal`],
  [x_, `Green`],
  [p_, `Yellow`],
  [o_, `Red`],
  [av, `Purple`],
  [B_, `Gray`],
  [O_, `Dark blue`],
  [pv, `Dark teal`],
  [S_, `Dark green`],
  [m_, `Dark yellow`],
  [s_, `Dark red`],
  [ov, `Dark purple`],
].forEach(([e, t]) => {
  (SS.set(e.toLowerCase(), t),
    wS.set(t.toLowerCase(), e.toLowerCase()),
    TS.set(e.toLowerCase(), t));
}),
  [
    [L_, `White`],
    [E_, `Light blue`],
    [dv, `Light teal`],
    [b_, `Light green`],
    [M_, `Subtle lime`],
    [f_, `Light yellow`],
    [$_, `Subtle orange`],
    [a_, `Light red`],
    [q_, `Subtle magenta`],
    [iv, `Light purple`],
    [R_, `Light gray`],
    [D_, `Blue`],
    [fv, `Teal`],
    [x_, `Green`],
    [N_, `Lime`],
    [p_, `Yellow`],
    [ev, `Orange`],
    [o_, `Red`],
    [J_, `Magenta`],
    [av, `Purple`],
    [V_, `Bold gray`],
    [k_, `Bold blue`],
    [mv, `Bold teal`],
    [C_, `Bold green`],
    [P_, `Bold lime`],
    [h_, `Bold yellow`],
    [tv, `Bold orange`],
    [c_, `Bold red`],
    [Y_, `Bold magenta`],
    [sv, `Bold purple`],
  ].forEach(([e, t]) => {
    (CS.set(e.toLowerCase(), t),
      wS.set(t.toLowerCase(), e.toLowerCase()),
      TS.set(e.toLowerCase(), t));
  }));
var ES = {
    parseDOM: [
      {
        tag: `table`,
        getAttrs: (e) => {
          let t = e,
            n = t.parentElement?.parentElement;
          return {
            isNumberColumnEnabled: t.getAttribute(`data-number-column`) === `true`,
            layout: t.getAttribute(`data-layout`) || n?.getAttribute(`data-layout`) || `default`,
            __autoSize: t.getAttribute(`data-autosize`) === `true`,
            localId: t.getAttribute(`data-table-local-id`) || X.generate(),
            width: Number(t.getAttribute(`data-table-width`)) || null,
            displayMode: t.getAttribute(`data-table-display-mode`) || null,
          };
        },
      },
    ],
    toDOM(e) {
      return [
        `table`,
        {
          'data-number-column': e.attrs.isNumberColumnEnabled,
          'data-layout': e.attrs.layout,
          'data-autosize': e.attrs.__autoSize,
          'data-table-local-id': e.attrs.localId,
          'data-table-width': e.attrs.width,
          'data-table-display-mode': e.attrs.displayMode,
        },
        [`tbody`, 0],
      ];
    },
  },
  DS = () => Eb(ES),
  OS = DS();
(DS(), DS());
var kS = (e, t) => !e.startsWith(`__`) && (e !== `localId` || !!t),
  AS = (e) => ({
    attrs: Object.keys(e.attrs)
      .filter((t) => kS(t, e.attrs[t]))
      .reduce((t, n) => ({ ...t, [n]: e.attrs[n] }), {}),
  }),
  jS = {
    parseDOM: [{ tag: `tr` }],
    toDOM() {
      return [`tr`, 0];
    },
  },
  MS = Mb(jS),
  NS = {
    colspan: { default: 1 },
    rowspan: { default: 1 },
    colwidth: { default: null },
    background: { default: null },
    localId: { default: null, optional: !0 },
    valign: { default: null, optional: !0 },
  },
  PS = {
    parseDOM: [
      { tag: `.ak-renderer-table-number-column`, ignore: !0 },
      { tag: `td`, getAttrs: (e) => vS(e) },
    ],
    toDOM: (e) => [`td`, xS(e), 0],
  },
  FS = Ob(PS),
  IS = (e) => ({
    attrs: Object.keys(e.attrs).reduce(
      (t, n) => (NS[n] && NS[n].default !== e.attrs[n] && (t[n] = e.attrs[n]), t),
      {},
    ),
  }),
  LS = {
    parseDOM: [{ tag: `th`, getAttrs: (e) => vS(e, { background: _S }) }],
    toDOM: (e) => [`th`, xS(e), 0],
  },
  RS = Ab(LS),
  zS = IS,
  BS = Db(ES),
  VS = Nb(jS);
(kb(PS), jb(LS));
var HS = {
  parseDOM: [{ tag: `tr`, getAttrs: () => ({ localId: X.generate() }) }],
  toDOM(e) {
    return [`tr`, { 'data-local-id': e?.attrs?.localId || void 0 }, 0];
  },
};
Mb(HS);
var US = {
  parseDOM: [{ tag: `td`, getAttrs: (e) => vS(e, { localId: X.generate() }) }],
  toDOM(e) {
    return [`td`, xS(e), 0];
  },
};
Ob(US);
var WS = {
  parseDOM: [{ tag: `th`, getAttrs: (e) => vS(e, { background: _S, localId: X.generate() }) }],
  toDOM: (e) => [`th`, xS(e), 0],
};
(Ab(WS), Nb(HS));
var GS = kb(US),
  KS = jb(WS),
  qS = GS,
  JS = KS,
  YS = `decisionList`,
  XS = Gy({
    parseDOM: [
      {
        tag: `ol${`[data-node-type="${YS}"]`}`,
        priority: 100,
        getAttrs: () => ({ localId: X.generate() }),
      },
    ],
    toDOM(e) {
      let { localId: t } = e.attrs;
      return [
        `ol`,
        {
          'data-node-type': YS,
          'data-decision-list-local-id': t || `local-decision-list`,
          style: `list-style: none; padding-left: 0`,
        },
        0,
      ];
    },
  }),
  ZS = Wy({
    parseDOM: [
      {
        tag: `li[data-decision-local-id]`,
        priority: 100,
        getAttrs: (e) => ({ localId: X.generate(), state: e.getAttribute(`data-decision-state`) }),
      },
    ],
    toDOM(e) {
      let { localId: t, state: n } = e.attrs;
      return [
        `li`,
        { 'data-decision-local-id': t || `local-decision`, 'data-decision-state': n },
        0,
      ];
    },
  }),
  QS = `actionList`,
  $S = Fb({
    parseDOM: [
      {
        tag: `div${`[data-node-type="${QS}"]`}`,
        priority: 100,
        getAttrs: () => ({ localId: X.generate() }),
      },
    ],
    toDOM(e) {
      let { localId: t } = e.attrs;
      return [
        `div`,
        {
          'data-node-type': QS,
          'data-task-list-local-id': t || `local-task-list`,
          style: `list-style: none; padding-left: 0`,
        },
        0,
      ];
    },
  }),
  eC = Pb({
    parseDOM: [
      {
        tag: `div[data-task-local-id]`,
        priority: 100,
        getAttrs: (e) => ({
          localId: X.generate(),
          state: e.getAttribute(`data-task-state`) || `TODO`,
        }),
      },
    ],
    toDOM(e) {
      let { localId: t, state: n } = e.attrs;
      return [
        `div`,
        { 'data-task-local-id': t || `local-task`, 'data-task-state': n || `TODO` },
        0,
      ];
    },
  }),
  tC = Ny({
    parseDOM: [
      {
        tag: `div[data-task-is-block]`,
        priority: 100,
        getAttrs: (e) => ({
          localId: X.generate(),
          state: e.getAttribute(`data-task-state`) || `TODO`,
        }),
      },
    ],
    toDOM(e) {
      let { localId: t, state: n } = e.attrs;
      return [
        `div`,
        {
          'data-task-local-id': t || `local-task`,
          'data-task-state': n || `TODO`,
          'data-task-is-block': `true`,
        },
        0,
      ];
    },
  }),
  nC = Uy({
    parseDOM: [
      {
        tag: `span[data-node-type="date"]`,
        getAttrs: (e) => ({ timestamp: e.getAttribute(`data-timestamp`) }),
      },
    ],
    toDOM(e) {
      return [`span`, { 'data-node-type': `date`, 'data-timestamp': e.attrs.timestamp }];
    },
  });
Uy({
  parseDOM: [
    {
      tag: `span[data-node-type="date"]`,
      getAttrs: (e) => ({ timestamp: e.getAttribute(`data-timestamp`), localId: X.generate() }),
    },
  ],
  toDOM(e) {
    return [
      `span`,
      {
        'data-node-type': `date`,
        'data-timestamp': e.attrs.timestamp,
        'data-local-id': e?.attrs?.localId || void 0,
      },
    ];
  },
});
var rC = Sb({
  parseDOM: [
    {
      tag: `span[data-placeholder]`,
      getAttrs: (e) => ({ text: e.getAttribute(`data-placeholder`) || rC.attrs.text.default }),
    },
  ],
  toDOM(e) {
    let { text: t } = e.attrs;
    return [`span`, { 'data-placeholder': t, contenteditable: `true` }, t];
  },
});
Sb({
  parseDOM: [
    {
      tag: `span[data-placeholder]`,
      getAttrs: (e) => ({
        text: e.getAttribute(`data-placeholder`) || rC.attrs.text.default,
        localId: X.generate(),
      }),
    },
  ],
  toDOM(e) {
    let { text: t } = e.attrs;
    return [
      `span`,
      {
        'data-placeholder': t,
        contenteditable: `true`,
        'data-local-id': e?.attrs?.localId || void 0,
      },
      t,
    ];
  },
});
var iC = ib({
  parseDOM: [
    { context: `layoutSection//|layoutColumn//`, tag: `div[data-layout-section]`, skip: !0 },
    { tag: `div[data-layout-section]` },
  ],
  toDOM() {
    return [`div`, { 'data-layout-section': `true` }, 0];
  },
});
ab({
  parseDOM: [
    { context: `layoutSection//|layoutColumn//`, tag: `div[data-layout-section]`, skip: !0 },
    { tag: `div[data-layout-section]` },
  ],
  toDOM() {
    return [`div`, { 'data-layout-section': `true` }, 0];
  },
});
var aC = ob({
  parseDOM: [
    { context: `layoutSection//|layoutColumn//`, tag: `div[data-layout-section]`, skip: !0 },
    {
      tag: `div[data-layout-section]`,
      getAttrs: (e) => {
        let t = e.getAttribute(`data-column-rule-style`);
        return t ? { columnRuleStyle: t } : {};
      },
    },
  ],
  toDOM(e) {
    let { columnRuleStyle: t } = e.attrs;
    return [`div`, { 'data-layout-section': `true`, 'data-column-rule-style': t || void 0 }, 0];
  },
});
(ib({
  parseDOM: [
    { context: `layoutSection//|layoutColumn//`, tag: `div[data-layout-section]`, skip: !0 },
    { tag: `div[data-layout-section]`, getAttrs: () => ({ localId: X.generate() }) },
  ],
  toDOM(e) {
    let { localId: t } = e.attrs;
    return [`div`, { 'data-layout-section': `true`, 'data-local-id': t }, 0];
  },
}),
  ob({
    parseDOM: [
      { context: `layoutSection//|layoutColumn//`, tag: `div[data-layout-section]`, skip: !0 },
      {
        tag: `div[data-layout-section]`,
        getAttrs: (e) => {
          let t = e.getAttribute(`data-column-rule-style`),
            n = X.generate();
          return t ? { columnRuleStyle: t, localId: n } : { localId: n };
        },
      },
    ],
    toDOM(e) {
      let { columnRuleStyle: t } = e.attrs;
      return [
        `div`,
        {
          'data-layout-section': `true`,
          'data-column-rule-style': t || void 0,
          'data-local-id': e?.attrs?.localId || void 0,
        },
        0,
      ];
    },
  }));
var oC = (e, { withLocalId: t = !1 } = {}) => {
    let n = { 'data-layout-column': `true` },
      { width: r, valign: i, localId: a } = e.attrs;
    return (
      r &&
        ((n.style = `${`flex-basis: ${r}%`}; --column-width: ${r}%`),
        (n[`data-column-width`] = `${r}`)),
      i && (n[`data-valign`] = i),
      t && a && (n[`data-local-id`] = a),
      n
    );
  },
  sC =
    ({ withLocalId: e = !1 } = {}) =>
    (t) => {
      let n = t,
        r = {
          width: Number(n.getAttribute(`data-column-width`)) || void 0,
          ...(e && { localId: X.generate() }),
        },
        i = fS(n.getAttribute(`data-valign`));
      return i ? { ...r, valign: i } : r;
    },
  cC = { 'data-layout-content': `true` },
  lC = rb({
    parseDOM: [
      { context: `layoutColumn//`, tag: `div[data-layout-column]`, skip: !0 },
      { tag: `div[data-layout-column]`, getAttrs: sC() },
    ],
    toDOM(e) {
      return [`div`, oC(e), [`div`, cC, 0]];
    },
  });
rb({
  parseDOM: [
    { context: `layoutColumn//`, tag: `div[data-layout-column]`, skip: !0 },
    { tag: `div[data-layout-column]`, getAttrs: sC({ withLocalId: !0 }) },
  ],
  toDOM(e) {
    return [`div`, oC(e, { withLocalId: !0 }), [`div`, cC, 0]];
  },
});
var uC = tb({
  parseDOM: [
    {
      tag: `a[data-inline-card], span[data-inline-card]`,
      priority: 100,
      getAttrs: (e) => {
        let t = e,
          n = t.getAttribute(`data-card-data`);
        return {
          url: t.getAttribute(`href`) || t.getAttribute(`data-card-url`) || null,
          data: n ? JSON.parse(n) : null,
        };
      },
    },
    {
      tag: `div[data-inline-card]`,
      getAttrs: (e) => {
        let t = e,
          n = t.getAttribute(`data-card-data`);
        return { url: t.getAttribute(`data-card-url`), data: n ? JSON.parse(n) : null };
      },
    },
  ],
  toDOM(e) {
    let t = {
      'data-inline-card': ``,
      href: e.attrs.url || ``,
      'data-card-data': e.attrs.data ? JSON.stringify(e.attrs.data) : ``,
    };
    return e.attrs.url ? [`a`, t, e.attrs.url] : [`a`, t];
  },
});
tb({
  parseDOM: [
    {
      tag: `a[data-inline-card], span[data-inline-card]`,
      priority: 100,
      getAttrs: (e) => {
        let t = e,
          n = t.getAttribute(`data-card-data`);
        return {
          url: t.getAttribute(`href`) || t.getAttribute(`data-card-url`) || null,
          data: n ? JSON.parse(n) : null,
          localId: X.generate(),
        };
      },
    },
    {
      tag: `div[data-inline-card]`,
      getAttrs: (e) => {
        let t = e,
          n = t.getAttribute(`data-card-data`);
        return {
          url: t.getAttribute(`data-card-url`),
          data: n ? JSON.parse(n) : null,
          localId: X.generate(),
        };
      },
    },
  ],
  toDOM(e) {
    let t = {
      'data-inline-card': ``,
      href: e.attrs.url || ``,
      'data-card-data': e.attrs.data ? JSON.stringify(e.attrs.data) : ``,
      'data-local-id': e?.attrs?.localId || void 0,
    };
    return e.attrs.url ? [`a`, t, e.attrs.url] : [`a`, t];
  },
});
var dC = (e) => {
    let t = e,
      n = t.getAttribute(`data-card-data`),
      r = t.getAttribute(`data-datasource`);
    return {
      data: n ? JSON.parse(n) : void 0,
      layout: (r && e.getAttribute(`data-layout`)) || void 0,
      width: Number(e.getAttribute(`data-width`)) || void 0,
      datasource: r ? JSON.parse(r) : void 0,
    };
  },
  fC = Ay({
    parseDOM: [
      {
        tag: `a[data-block-card]`,
        priority: 100,
        getAttrs: (e) => ({ url: e.getAttribute(`href`) || void 0, ...dC(e) }),
      },
      {
        tag: `div[data-block-card]`,
        getAttrs: (e) => ({ url: e.getAttribute(`data-card-url`) || void 0, ...dC(e) }),
      },
    ],
    toDOM(e) {
      let { url: t } = e.attrs,
        { data: n } = e.attrs,
        { layout: r, width: i, datasource: a } = e.attrs;
      return [
        `a`,
        {
          'data-block-card': ``,
          href: t || ``,
          'data-card-data': n ? JSON.stringify(n) : ``,
          'data-datasource': a ? JSON.stringify(a) : ``,
          'data-layout': r,
          'data-width': `${i}`,
        },
        e?.attrs?.url || ` `,
      ];
    },
  });
Ay({
  parseDOM: [
    {
      tag: `a[data-block-card]`,
      priority: 100,
      getAttrs: (e) => ({ url: e.getAttribute(`href`) || void 0, ...dC(e), localId: X.generate() }),
    },
    {
      tag: `div[data-block-card]`,
      getAttrs: (e) => ({
        url: e.getAttribute(`data-card-url`) || void 0,
        ...dC(e),
        localId: X.generate(),
      }),
    },
  ],
  toDOM(e) {
    let { url: t } = e.attrs,
      { data: n } = e.attrs,
      { layout: r, width: i, datasource: a } = e.attrs;
    return [
      `a`,
      {
        'data-block-card': ``,
        href: t || ``,
        'data-card-data': n ? JSON.stringify(n) : ``,
        'data-datasource': a ? JSON.stringify(a) : ``,
        'data-layout': r,
        'data-width': `${i}`,
        'data-local-id': e?.attrs?.localId || void 0,
      },
      e?.attrs?.url || ` `,
    ];
  },
});
var pC = Lb({
    parseDOM: [
      {
        tag: `[data-node-type="unsupportedBlock"]`,
        getAttrs: (e) => ({
          originalValue: JSON.parse(e.getAttribute(`data-original-value`) || `{}`),
        }),
      },
    ],
    toDOM(e) {
      return [
        `div`,
        {
          'data-node-type': `unsupportedBlock`,
          'data-original-value': JSON.stringify(e.attrs.originalValue),
        },
        `Unsupported content`,
      ];
    },
  }),
  mC = Rb({
    parseDOM: [
      {
        tag: `[data-node-type="unsupportedInline"]`,
        getAttrs: (e) => ({
          originalValue: JSON.parse(e.getAttribute(`data-original-value`) || `{}`),
        }),
      },
    ],
    toDOM(e) {
      return [
        `span`,
        {
          'data-node-type': `unsupportedInline`,
          'data-original-value': JSON.stringify(e.attrs.originalValue),
        },
        `Unsupported content`,
      ];
    },
  }),
  hC = /\n/u,
  gC = wb({
    parseDOM: [
      {
        tag: `span[data-node-type="status"]`,
        getAttrs: (e) => {
          let t = e,
            n = t.textContent.replace(hC, ``).trim();
          return {
            text: t.getAttribute(`data-text`) || n,
            color: t.getAttribute(`data-color`),
            localId: X.generate(),
            style: t.getAttribute(`data-style`),
          };
        },
      },
    ],
    toDOM(e) {
      let { text: t, color: n, localId: r, style: i } = e.attrs;
      return [
        `span`,
        {
          'data-node-type': `status`,
          'data-color': n,
          'data-local-id': r,
          'data-style': i,
          contenteditable: `false`,
        },
        t,
      ];
    },
  });
function _C(e, t) {
  return {
    title: e.getAttribute(`data-title`),
    __expanded: !0,
    localId: t ? X.generate() : void 0,
  };
}
var vC = {
    parseDOM: [
      {
        context: `nestedExpand//`,
        tag: `[data-node-type="nestedExpand"]`,
        getAttrs: (e) => _C(e, !1),
      },
      { tag: `[data-node-type="nestedExpand"] button`, ignore: !0 },
      { tag: `[data-node-type="expand"] button`, ignore: !0 },
      { tag: `div[data-node-type="nestedExpand"]`, getAttrs: (e) => _C(e, !1) },
    ],
    toDOM(e) {
      return [
        `div`,
        {
          'data-node-type': `nestedExpand`,
          'data-title': e.attrs.title,
          'data-expanded': e.attrs.__expanded,
          'data-local-id': e?.attrs?.localId || void 0,
        },
        0,
      ];
    },
  },
  yC = _b(vC);
_b({
  ...vC,
  parseDOM: [
    ...(vC.parseDOM || []),
    {
      context: `nestedExpand//`,
      tag: `[data-node-type="nestedExpand"]`,
      getAttrs: (e) => _C(e, !0),
    },
    { tag: `[data-node-type="nestedExpand"]`, getAttrs: (e) => _C(e, !0) },
  ],
});
var bC = qy({
  parseDOM: [
    {
      tag: `div[data-embed-card]`,
      getAttrs: (e) => ({
        url: e.getAttribute(`data-card-url`),
        layout: e.getAttribute(`data-layout`) || `center`,
        width: Number(e.getAttribute(`data-width`)) || null,
        originalWidth: Number(e.getAttribute(`data-card-original-width`)) || null,
        originalHeight: Number(e.getAttribute(`data-card-original-height`)) || null,
      }),
    },
  ],
  toDOM(e) {
    let { url: t, layout: n, width: r, originalWidth: i, originalHeight: a } = e.attrs;
    return [
      `div`,
      {
        'data-embed-card': ``,
        'data-card-url': t,
        'data-layout': n,
        'data-width': r,
        'data-original-width': i,
        'data-original-height': a,
      },
    ];
  },
});
qy({
  parseDOM: [
    {
      tag: `div[data-embed-card]`,
      getAttrs: (e) => ({
        url: e.getAttribute(`data-card-url`),
        layout: e.getAttribute(`data-layout`) || `center`,
        width: Number(e.getAttribute(`data-width`)) || null,
        originalWidth: Number(e.getAttribute(`data-card-original-width`)) || null,
        originalHeight: Number(e.getAttribute(`data-card-original-height`)) || null,
        localId: X.generate(),
      }),
    },
  ],
  toDOM(e) {
    let { url: t, layout: n, width: r, originalWidth: i, originalHeight: a } = e.attrs;
    return [
      `div`,
      {
        'data-embed-card': ``,
        'data-card-url': t,
        'data-layout': n,
        'data-width': r,
        'data-original-width': i,
        'data-original-height': a,
        'data-local-id': e?.attrs?.localId || void 0,
      },
    ];
  },
});
var xC = (e) => !!e && [`default`, `wide`, `full-width`].includes(e),
  SC = (e, t = !1) => {
    let n = e.getAttribute(`data-extension-type`),
      r = e.getAttribute(`data-extension-key`);
    if (!n || !r) return !1;
    let i = {
      extensionType: n,
      extensionKey: r,
      text: e.getAttribute(`data-text`) || void 0,
      parameters: JSON.parse(e.getAttribute(`data-parameters`) || `{}`),
      localId: e.getAttribute(`data-local-id`) || void 0,
    };
    if (!t) {
      let t = e.getAttribute(`data-layout`);
      i.layout = xC(t) ? t : `default`;
    }
    return i;
  },
  CC = Xy({
    parseDOM: [{ tag: `[data-node-type="extension"]`, getAttrs: (e) => SC(e) }],
    toDOM(e) {
      return [
        `div`,
        {
          'data-node-type': `extension`,
          'data-extension-type': e.attrs.extensionType,
          'data-extension-key': e.attrs.extensionKey,
          'data-text': e.attrs.text,
          'data-parameters': JSON.stringify(e.attrs.parameters),
          'data-layout': e.attrs.layout,
          'data-local-id:': e.attrs.localId,
        },
      ];
    },
  }),
  wC = { ...CC, marks: `breakout dataConsumer fragment unsupportedMark unsupportedNodeAttribute` };
({ ...CC });
var TC = {
    ...CC,
    marks: `annotation breakout dataConsumer fragment unsupportedMark unsupportedNodeAttribute`,
  },
  EC = nb({
    parseDOM: [{ tag: `span[data-extension-type]`, getAttrs: (e) => SC(e, !0) }],
    toDOM(e) {
      return [
        `span`,
        {
          'data-extension-type': e.attrs.extensionType,
          'data-extension-key': e.attrs.extensionKey,
          'data-text': e.attrs.text,
          'data-parameters': JSON.stringify(e.attrs.parameters),
          'data-local-id:': e.attrs.localId,
          contenteditable: `false`,
        },
      ];
    },
  }),
  DC = Py({
    parseDOM: [
      { context: `bodiedExtension//`, tag: `[data-node-type="bodied-extension"]`, skip: !0 },
      { tag: `[data-node-type="bodied-extension"]`, getAttrs: (e) => SC(e) },
    ],
    toDOM(e) {
      return [
        `div`,
        {
          'data-node-type': `bodied-extension`,
          'data-extension-type': e.attrs.extensionType,
          'data-extension-key': e.attrs.extensionKey,
          'data-text': e.attrs.text,
          'data-parameters': JSON.stringify(e.attrs.parameters),
          'data-layout': e.attrs.layout,
          'data-local-id:': e.attrs.localId,
        },
        0,
      ];
    },
  }),
  OC = { ...DC, marks: `breakout ${DC.marks}` },
  kC = Zy({
    parseDOM: [
      { context: `extensionFrame//`, tag: `div[data-extension-frame]`, skip: !0 },
      { tag: `div[data-extension-frame]` },
    ],
    toDOM() {
      return [`div`, { 'data-extension-frame': `true`, style: `display:none` }, 0];
    },
  }),
  AC = gb({
    parseDOM: [
      {
        context: `multiBodiedExtension//`,
        tag: `[data-node-type="multi-bodied-extension"]`,
        skip: !0,
      },
      { tag: `[data-node-type="multi-bodied-extension"]`, getAttrs: (e) => SC(e) },
    ],
    toDOM(e) {
      return [
        `div`,
        {
          'data-node-type': `multi-bodied-extension`,
          'data-extension-type': e.attrs.extensionType,
          'data-extension-key': e.attrs.extensionKey,
          'data-text': e.attrs.text,
          'data-parameters': JSON.stringify(e.attrs.parameters),
          'data-layout': e.attrs.layout,
          'data-local-id:': e.attrs.localId,
        },
        0,
      ];
    },
  }),
  jC = { ...AC, marks: `breakout ${AC.marks}` },
  MC = Tb({
    parseDOM: [
      {
        tag: `div[data-sync-block]`,
        getAttrs: (e) => {
          let t = e;
          return {
            localId: t.getAttribute(`data-local-id`) || X.generate(),
            resourceId: t.getAttribute(`data-resource-id`) || ``,
          };
        },
      },
    ],
    toDOM(e) {
      let { localId: t, resourceId: n } = e.attrs;
      return [`div`, { 'data-sync-block': ``, 'data-local-id': t, 'data-resource-id': n }];
    },
  }),
  NC = Iy({
    parseDOM: [
      {
        tag: `div[data-bodied-sync-block]`,
        getAttrs: (e) => {
          let t = e;
          return {
            localId: t.getAttribute(`data-local-id`) || X.generate(),
            resourceId: t.getAttribute(`data-resource-id`) || ``,
          };
        },
      },
    ],
    toDOM(e) {
      let { localId: t, resourceId: n } = e.attrs;
      return [
        `div`,
        { 'data-bodied-sync-block': ``, 'data-local-id': t, 'data-resource-id': n },
        0,
      ];
    },
  }),
  PC = Fy({
    parseDOM: [
      {
        tag: `div[data-node-type="bodied-rule"]`,
        getAttrs: (e) => {
          let t = e,
            n = t.getAttribute(`data-weight`);
          return {
            alignment: t.getAttribute(`data-alignment`) || void 0,
            color: t.getAttribute(`data-color`) || void 0,
            localId: t.getAttribute(`data-local-id`) || X.generate(),
            style: t.getAttribute(`data-style`) || void 0,
            weight: n === null || n === `` ? void 0 : Number(n),
          };
        },
      },
    ],
    toDOM(e) {
      let { alignment: t, color: n, localId: r, style: i, weight: a } = e.attrs;
      return [
        `div`,
        {
          'data-node-type': `bodied-rule`,
          'data-alignment': t || void 0,
          'data-color': n || void 0,
          'data-local-id': r || void 0,
          'data-style': i || void 0,
          'data-weight': a ?? void 0,
        },
        0,
      ];
    },
  }),
  FC = { ...PC, marks: `breakout unsupportedMark unsupportedNodeAttribute` },
  IC = [
    { name: `doc`, spec: Xb },
    { name: `paragraph`, spec: Cx },
    { name: `text`, spec: Kx },
    { name: `bulletList`, spec: ex },
    { name: `orderedList`, spec: Sx },
    { name: `listItem`, spec: Fx },
    { name: `heading`, spec: px },
    { name: `blockquote`, spec: Qb },
    { name: `codeBlock`, spec: lx },
    { name: `panel`, spec: Lx(!0) },
    { name: `panel_c1`, spec: zx(!0) },
    { name: `rule`, spec: hx },
    { name: `bodiedRule`, spec: PC },
    { name: `image`, spec: Ax },
    { name: `mention`, spec: Mx },
    { name: `caption`, spec: Yx },
    { name: `media`, spec: iS },
    { name: `mediaGroup`, spec: aS },
    { name: `mediaSingle`, spec: uS },
    { name: `mediaInline`, spec: oS },
    { name: `placeholder`, spec: rC },
    { name: `layoutSection`, spec: iC },
    { name: `layoutColumn`, spec: lC },
    { name: `hardBreak`, spec: dx },
    { name: `emoji`, spec: kx },
    { name: `table`, spec: OS },
    { name: `tableCell`, spec: FS },
    { name: `tableRow`, spec: MS },
    { name: `tableHeader`, spec: RS },
    { name: `confluenceJiraIssue`, spec: Gb },
    { name: `confluenceUnsupportedInline`, spec: Yb },
    { name: `confluenceUnsupportedBlock`, spec: qb },
    { name: `decisionList`, spec: XS },
    { name: `decisionItem`, spec: ZS },
    { name: `taskList`, spec: $S },
    { name: `taskItem`, spec: eC },
    { name: `blockTaskItem`, spec: tC },
    { name: `date`, spec: nC },
    { name: `status`, spec: gC },
    { name: `expand`, spec: Hb },
    { name: `nestedExpand`, spec: yC },
    { name: `extension`, spec: CC },
    { name: `inlineExtension`, spec: EC },
    { name: `bodiedExtension`, spec: DC },
    { name: `multiBodiedExtension`, spec: AC },
    { name: `extensionFrame`, spec: kC },
    { name: `inlineCard`, spec: uC },
    { name: `blockCard`, spec: fC },
    { name: `embedCard`, spec: bC },
    { name: `syncBlock`, spec: MC },
    { name: `bodiedSyncBlock`, spec: NC },
    { name: `unknownBlock`, spec: Jx },
    { name: `unsupportedBlock`, spec: pC },
    { name: `unsupportedInline`, spec: mC },
  ];
function LC(e, t) {
  return (
    Object.keys(e).forEach((n) => {
      let r = { ...e[n] };
      (r.marks &&
        r.marks !== `_` &&
        (r.marks = r.marks
          .split(` `)
          .filter((e) => !!t[e])
          .join(` `)),
        (r.content &&= RC(e, r.content)),
        (e[n] = r));
    }),
    e
  );
}
function RC(e, t) {
  let n = t.replace(/\W/gu, ` `).split(` `);
  return Array.from(new Set(n.filter((t) => !VC(e, t))))
    .sort((e, t) => t.length - e.length)
    .reduce((e, t) => BC(e, t), t);
}
var zC = /\w/u;
function BC(e, t) {
  if (!t.length) return e || ``;
  if (!e || !e.match(zC)) return ``;
  let n = `(${t}((\\s)*\\|)+)|((\\|(\\s)*)+${t}(\\+|\\*)?)|(${t}$)|(${t}(\\+|\\*))`;
  return e.replace(new RegExp(n, `gu`), ``).replace(`  `, ` `).trim();
}
function VC(e, t) {
  if (Object.keys(e).indexOf(t) > -1) return !0;
  for (let n in e)
    if (e.hasOwnProperty(n)) {
      let r = e[n];
      if (r && r.group === t) return !0;
    }
  return !1;
}
function HC(e) {
  let { customNodeSpecs: t, customMarkSpecs: n } = e,
    r = Object.keys(t || {}).concat(e.nodes),
    i = Object.keys(n || {})
      .concat(e.marks || [])
      .concat(Bu),
    a = Nu(IC, r, t),
    o = Nu(ky, i, n);
  return ((a = LC(a, o)), new bt({ nodes: a, marks: o }));
}
var UC =
  Number.isNaN ||
  function (e) {
    return typeof e == `number` && e !== e;
  };
function WC(e, t) {
  return !!(e === t || (UC(e) && UC(t)));
}
function GC(e, t) {
  if (e.length !== t.length) return !1;
  for (var n = 0; n < e.length; n++) if (!WC(e[n], t[n])) return !1;
  return !0;
}
function KC(e, t) {
  t === void 0 && (t = GC);
  var n = null;
  function r() {
    var r = [...arguments];
    if (n && n.lastThis === this && t(r, n.lastArgs)) return n.lastResult;
    var i = e.apply(this, r);
    return ((n = { lastResult: i, lastArgs: r, lastThis: this }), i);
  }
  return (
    (r.clear = function () {
      n = null;
    }),
    r
  );
}
var qC = () => ({
    nodes:
      `doc.paragraph.text.bulletList.orderedList.listItem.heading.blockquote.codeBlock.panel.panel_c1.rule.image.caption.mention.media.mediaGroup.mediaSingle.mediaInline.confluenceUnsupportedBlock.confluenceUnsupportedInline.confluenceJiraIssue.expand.nestedExpand.extension.inlineExtension.bodiedExtension.hardBreak.emoji.table.tableCell.tableHeader.tableRow.decisionList.decisionItem.taskList.taskItem.blockTaskItem.unknownBlock.date.status.placeholder.layoutSection.layoutColumn.inlineCard.blockCard.embedCard.syncBlock.bodiedSyncBlock.unsupportedBlock.unsupportedInline`.split(
        `.`,
      ),
    marks: [
      `link`,
      `em`,
      `strong`,
      `strike`,
      `subsup`,
      `underline`,
      `code`,
      `textColor`,
      `backgroundColor`,
      `confluenceInlineComment`,
      `breakout`,
      `alignment`,
      `indentation`,
      `annotation`,
      `fontSize`,
      `dataConsumer`,
      `border`,
      `unsupportedMark`,
      `unsupportedNodeAttribute`,
      `typeAheadQuery`,
      `fragment`,
    ],
  }),
  JC = qC(),
  YC = KC((e = `final`) => {
    let t = qC();
    return (
      e === `stage0` &&
        (t.customNodeSpecs = {
          layoutSection: aC,
          extension: Yp(`cc_maui_annotations_on_extensions`) ? TC : wC,
          bodiedExtension: OC,
          multiBodiedExtension: jC,
          extensionFrame: kC,
          expand: Hb,
          table: BS,
          tableRow: VS,
          tableCell: qS,
          tableHeader: JS,
          panel: Bx(!0),
          panel_c1: Gx(!0),
          rule: yx,
          bodiedRule: FC,
        }),
      HC(t)
    );
  }),
  XC = YC(),
  ZC = new Set([
    `image`,
    `unknownBlock`,
    `confluenceJiraIssue`,
    `confluenceUnsupportedBlock`,
    `confluenceUnsupportedInline`,
    `panel_c1`,
  ]),
  QC = HC({ nodes: JC.nodes.filter((e) => !ZC.has(e)), marks: JC.marks });
function Z(e) {
  let t = QC.nodes[e];
  if (!t) throw Error(`ADF has no node ${e}.`);
  return t;
}
function $C(e) {
  let t = QC.marks[e];
  if (!t) throw Error(`ADF has no mark ${e}.`);
  return t;
}
var ew = new Set([`taskItem`, `decisionItem`]),
  tw = (e, t) => {
    let { $from: n } = e.selection,
      r = n.parent;
    if (!ew.has(r.type.name)) return !1;
    if (r.content.size === 0) return nw(e, t);
    let i = r.type.name === `taskItem` ? { state: `TODO` } : { state: `DECIDED` };
    return (
      t?.(
        e.tr
          .deleteSelection()
          .split(n.pos, 1, [{ type: r.type, attrs: { ...i, localId: `` } }])
          .scrollIntoView(),
      ),
      !0
    );
  },
  nw = (e, t) => {
    let { $from: n } = e.selection,
      r = n.node(-1),
      i = n.after(-1),
      a = e.tr,
      o = Z(`paragraph`).create();
    return (
      r.childCount === 1
        ? (a.replaceWith(n.before(-1), i, o), a.setSelection(M.create(a.doc, n.before(-1) + 1)))
        : (a.insert(i, o), a.setSelection(M.create(a.doc, i + 1)), a.delete(n.before(), n.after())),
      t?.(a.scrollIntoView()),
      !0
    );
  },
  rw = (e, t) => {
    let { $from: n, empty: r } = e.selection;
    if (!r || n.parentOffset > 0 || !ew.has(n.parent.type.name) || n.index(-1) > 0) return !1;
    let i = Z(`paragraph`).create(null, n.parent.content),
      a = n.node(-1),
      o = e.tr;
    return (
      a.childCount === 1
        ? o.replaceWith(n.before(-1), n.after(-1), i)
        : o.delete(n.before(), n.after()).insert(n.before(-1), i),
      o.setSelection(M.create(o.doc, n.before(-1) + 1)),
      t?.(o.scrollIntoView()),
      !0
    );
  },
  iw = (e, t) => (t?.(e.tr.replaceSelectionWith(Z(`hardBreak`).create()).scrollIntoView()), !0),
  aw = () => Z(`listItem`);
function ow() {
  return [
    nc({
      'Mod-z': bu,
      'Mod-y': xu,
      'Shift-Mod-z': xu,
      'Mod-b': Kl($C(`strong`)),
      'Mod-i': Kl($C(`em`)),
      'Mod-u': Kl($C(`underline`)),
      'Mod-e': Kl($C(`code`)),
      'Shift-Mod-s': Kl($C(`strike`)),
      Tab: ql(Kc(1), Mu(aw())),
      'Shift-Tab': ql(Kc(-1), ku(aw())),
      Enter: ql(tw, Ou(aw()), Al, Nl, Pl, Il),
      'Shift-Enter': ql(Ml, iw),
      Backspace: rw,
    }),
    nc(Ql),
  ];
}
function sw({ view: e, onClose: n }) {
  let { from: r, to: i, empty: a, $from: o } = e.state.selection,
    c = $C(`link`).isInSet(o.marks()),
    [l, u] = s(String(c?.attrs.href ?? ``)),
    [f, p] = s(a ? `` : e.state.doc.textBetween(r, i, ` `)),
    [m, h] = s(``),
    _ = () => {
      let t = g(/^[\w-]+(\.[\w-]+)+/.test(l) ? `https://${l}` : l);
      if (!t) {
        h(`Enter an address, for example https://aurora-press.example.`);
        return;
      }
      let o = $C(`link`).create({ href: t }),
        { tr: s } = e.state;
      (a ? s.insert(r, e.state.schema.text(f || t, [o])) : s.addMark(r, i, o),
        e.dispatch(s),
        n(),
        e.focus());
    };
  return d(ae, {
    title: `Link`,
    width: `small`,
    onClose: n,
    footer: d(t, {
      children: [
        c &&
          !a &&
          d(te, {
            appearance: `subtle`,
            onClick: () => {
              (e.dispatch(e.state.tr.removeMark(r, i, $C(`link`))), n(), e.focus());
            },
            children: `Remove link`,
          }),
        d(te, { appearance: `primary`, onClick: _, children: `Save` }),
      ],
    }),
    children: d(`form`, {
      onSubmit: (e) => {
        (e.preventDefault(), _());
      },
      children: [
        d(`label`, { class: `field-label`, for: `link-href`, children: `Address` }),
        d(`input`, {
          id: `link-href`,
          class: `field`,
          value: l,
          'aria-describedby': `link-problem`,
          onInput: (e) => u(e.currentTarget.value),
        }),
        d(`p`, { id: `link-problem`, class: `problem`, 'aria-live': `polite`, children: m }),
        a &&
          d(t, {
            children: [
              d(`label`, { class: `field-label`, for: `link-text`, children: `Text` }),
              d(`input`, {
                id: `link-text`,
                class: `field`,
                value: f,
                onInput: (e) => p(e.currentTarget.value),
              }),
            ],
          }),
        d(`button`, { type: `submit`, hidden: !0 }),
      ],
    }),
  });
}
function cw(e, t) {
  let { $from: n } = e.selection,
    r = lw(n, t),
    i = r.to === e.doc.content.size,
    a = QC.nodes.paragraph?.createAndFill(),
    o = i && a ? E.fromArray([t, a]) : E.from(t);
  return (e.replaceWith(r.from, r.to, o), e.setSelection(uw(e, r.from, t)).scrollIntoView());
}
function lw(e, t) {
  for (let n = e.depth; n >= 1; --n) {
    let r = e.node(n - 1),
      i = e.node(n),
      a = e.index(n - 1);
    if (i.type.name === `paragraph` && i.content.size === 0 && r.canReplaceWith(a, a + 1, t.type))
      return { from: e.before(n), to: e.after(n) };
    if (r.canReplaceWith(a + 1, a + 1, t.type)) return { from: e.after(n), to: e.after(n) };
  }
  let n = e.doc.content.size;
  return { from: n, to: n };
}
function uw(e, t, n) {
  return n.isAtom || n.type.name === `rule`
    ? n.type.name === `rule`
      ? j.near(e.doc.resolve(t + n.nodeSize))
      : N.create(e.doc, t)
    : (j.findFrom(e.doc.resolve(t + 1), 1, !0) ?? M.near(e.doc.resolve(t + 1)));
}
function dw(e, t) {
  return (e.replaceSelectionWith(t, !1), e.insertText(` `).scrollIntoView());
}
var fw = {
    inline: `inlineExtension`,
    bodied: `bodiedExtension`,
    'inline-bodied': `bodiedExtension`,
  },
  pw = new Set([`extension`, `bodiedExtension`, `inlineExtension`]);
function mw({ module: e, app: t, localId: n, config: r, link: i }) {
  let a = fw[String(e.properties.layout)] ?? `extension`,
    o = `${t.appId}/${t.environmentId}/static/${e.key}`,
    s = {
      extensionType: `com.atlassian.ecosystem`,
      extensionKey: o,
      text: e.title,
      localId: n,
      layout: `default`,
      parameters: {
        layout: a,
        localId: n,
        extensionId: `ari:cloud:ecosystem::extension/${o}`,
        extensionTitle: e.title,
        guestParams: r,
        ...(i !== void 0 && { autoConvertLink: i }),
      },
    },
    c = a === `bodiedExtension` ? Z(`paragraph`).create() : void 0;
  return Z(a).create(s, c);
}
function hw(e, t) {
  let n = mw(t),
    { tr: r } = e.state;
  e.dispatch(n.isInline ? dw(r, n) : cw(r, n));
}
function gw(e, t) {
  let n;
  return (
    e.descendants(
      (e, r) => (
        !n && e.attrs.localId === t && pw.has(e.type.name) && (n = { node: e, position: r }),
        !n
      ),
    ),
    n
  );
}
function _w(e, t, n) {
  let r = gw(e.state.doc, t);
  if (!r) return !1;
  let i = r.node.attrs.parameters,
    a = e.state.tr.setNodeMarkup(r.position, null, {
      ...r.node.attrs,
      parameters: { ...i, guestParams: n },
    });
  return (r.node.isInline || a.setSelection(N.create(a.doc, r.position)), e.dispatch(a), !0);
}
function vw(e, t) {
  let n = gw(e.state.doc, t);
  (n && e.dispatch(e.state.tr.delete(n.position, n.position + n.node.nodeSize)), e.focus());
}
function yw(e) {
  let t = e.properties.config;
  if (t?.resource === void 0) return;
  let { title: n = e.title, viewportSize: r, openOnInsert: i = !0 } = t;
  return { title: n, size: r, openOnInsert: i };
}
function bw(e) {
  if (!v(e))
    throw Object.assign(Error(`The payload must be an object.`), { code: `INVALID_PAYLOAD` });
  let { config: t, keepEditing: n } = e;
  if (!v(t))
    throw Object.assign(Error(`The config must be an object.`), { code: `INVALID_CONFIG` });
  return { config: t, keepEditing: n === !0 };
}
function xw({ module: e, localId: t, node: n, inserting: r, place: i, save: a, onClose: o }) {
  let s = yw(e);
  return s
    ? d(ae, {
        title: s.title,
        width: le(s.size),
        onClose: o,
        children: d(y, {
          className: `module-config`,
          moduleKey: e.key,
          kind: `config`,
          localId: t,
          extension: re(n, i, { isEditing: !0, isConfiguring: !0, isInserting: r }),
          onSubmit: (e) => {
            let t = bw(e);
            (a(t.config), t.keepEditing || o());
          },
          onClose: o,
        }),
      })
    : null;
}
var Sw = {
  saved: `Draft saved`,
  changed: `Unsaved changes`,
  saving: `Saving…`,
  failed: `Draft not saved`,
};
function Cw({ state: e, busy: n, update: r, publish: i, close: a, discard: o }) {
  let [c, l] = s(``);
  return d(t, {
    children: [
      d(`span`, { class: `editor-state`, role: `status`, children: Sw[e] }),
      d(`input`, {
        class: `field version-comment`,
        'aria-label': `Version comment`,
        placeholder: `What did you change?`,
        maxLength: 255,
        value: c,
        onInput: (e) => l(e.currentTarget.value),
      }),
      d(te, {
        appearance: `primary`,
        disabled: n,
        title: `Ctrl+Enter`,
        onClick: () => i(c),
        children: r ? `Update` : `Publish`,
      }),
      d(te, {
        appearance: `subtle`,
        onClick: o,
        children: r ? `Discard changes` : `Discard draft`,
      }),
      d(te, { appearance: `subtle`, onClick: a, children: `Close` }),
    ],
  });
}
function ww(e) {
  let t = /Current Version: \[(\d+)\]/.exec(e)?.[1];
  return t === void 0 ? void 0 : Number(t);
}
function Tw({ version: e, viewPath: n, keepDraft: r, onClose: i }) {
  let a = e === void 0 ? `a newer version` : `version ${e}`;
  return d(ae, {
    title: `Someone else published ${a}`,
    onClose: i,
    footer: d(t, {
      children: [
        d(`a`, {
          class: `button button-default`,
          href: n,
          target: `_blank`,
          rel: `noopener`,
          children: d(`span`, { children: [`View `, a] }),
        }),
        d(te, { appearance: `primary`, onClick: r, children: `Keep mine as draft` }),
      ],
    }),
    children: d(`p`, {
      children: [
        `The page was changed while you were editing, so yours was not published and theirs was not touched. Look at `,
        a,
        `, or keep your changes as a draft: it stays with the page until you publish or discard it.`,
      ],
    }),
  });
}
var Ew = w((e, t) => {
    function n() {
      ((this.__data__ = []), (this.size = 0));
    }
    t.exports = n;
  }),
  Dw = w((e, t) => {
    function n(e, t) {
      return e === t || (e !== e && t !== t);
    }
    t.exports = n;
  }),
  Ow = w((e, t) => {
    var n = Dw();
    function r(e, t) {
      for (var r = e.length; r--;) if (n(e[r][0], t)) return r;
      return -1;
    }
    t.exports = r;
  }),
  kw = w((e, t) => {
    var n = Ow(),
      r = Array.prototype.splice;
    function i(e) {
      var t = this.__data__,
        i = n(t, e);
      return i < 0 ? !1 : (i == t.length - 1 ? t.pop() : r.call(t, i, 1), --this.size, !0);
    }
    t.exports = i;
  }),
  Aw = w((e, t) => {
    var n = Ow();
    function r(e) {
      var t = this.__data__,
        r = n(t, e);
      return r < 0 ? void 0 : t[r][1];
    }
    t.exports = r;
  }),
  jw = w((e, t) => {
    var n = Ow();
    function r(e) {
      return n(this.__data__, e) > -1;
    }
    t.exports = r;
  }),
  Mw = w((e, t) => {
    var n = Ow();
    function r(e, t) {
      var r = this.__data__,
        i = n(r, e);
      return (i < 0 ? (++this.size, r.push([e, t])) : (r[i][1] = t), this);
    }
    t.exports = r;
  }),
  Nw = w((e, t) => {
    var n = Ew(),
      r = kw(),
      i = Aw(),
      a = jw(),
      o = Mw();
    function s(e) {
      var t = -1,
        n = e == null ? 0 : e.length;
      for (this.clear(); ++t < n;) {
        var r = e[t];
        this.set(r[0], r[1]);
      }
    }
    ((s.prototype.clear = n),
      (s.prototype.delete = r),
      (s.prototype.get = i),
      (s.prototype.has = a),
      (s.prototype.set = o),
      (t.exports = s));
  }),
  Pw = w((e, t) => {
    var n = Nw();
    function r() {
      ((this.__data__ = new n()), (this.size = 0));
    }
    t.exports = r;
  }),
  Fw = w((e, t) => {
    function n(e) {
      var t = this.__data__,
        n = t.delete(e);
      return ((this.size = t.size), n);
    }
    t.exports = n;
  }),
  Iw = w((e, t) => {
    function n(e) {
      return this.__data__.get(e);
    }
    t.exports = n;
  }),
  Lw = w((e, t) => {
    function n(e) {
      return this.__data__.has(e);
    }
    t.exports = n;
  }),
  Rw = w((e, t) => {
    t.exports = typeof global == `object` && global && global.Object === Object && global;
  }),
  zw = w((e, t) => {
    var n = Rw(),
      r = typeof self == `object` && self && self.Object === Object && self;
    t.exports = n || r || Function(`return this`)();
  }),
  Bw = w((e, t) => {
    t.exports = zw().Symbol;
  }),
  Vw = w((e, t) => {
    var n = Bw(),
      r = Object.prototype,
      i = r.hasOwnProperty,
      a = r.toString,
      o = n ? n.toStringTag : void 0;
    function s(e) {
      var t = i.call(e, o),
        n = e[o];
      try {
        e[o] = void 0;
        var r = !0;
      } catch {}
      var s = a.call(e);
      return (r && (t ? (e[o] = n) : delete e[o]), s);
    }
    t.exports = s;
  }),
  Hw = w((e, t) => {
    var n = Object.prototype.toString;
    function r(e) {
      return n.call(e);
    }
    t.exports = r;
  }),
  Uw = w((e, t) => {
    var n = Bw(),
      r = Vw(),
      i = Hw(),
      a = `[object Null]`,
      o = `[object Undefined]`,
      s = n ? n.toStringTag : void 0;
    function c(e) {
      return e == null ? (e === void 0 ? o : a) : s && s in Object(e) ? r(e) : i(e);
    }
    t.exports = c;
  }),
  Ww = w((e, t) => {
    function n(e) {
      var t = typeof e;
      return e != null && (t == `object` || t == `function`);
    }
    t.exports = n;
  }),
  Gw = w((e, t) => {
    var n = Uw(),
      r = Ww(),
      i = `[object AsyncFunction]`,
      a = `[object Function]`,
      o = `[object GeneratorFunction]`,
      s = `[object Proxy]`;
    function c(e) {
      if (!r(e)) return !1;
      var t = n(e);
      return t == a || t == o || t == i || t == s;
    }
    t.exports = c;
  }),
  Kw = w((e, t) => {
    t.exports = zw()[`__core-js_shared__`];
  }),
  qw = w((e, t) => {
    var n = Kw(),
      r = (function () {
        var e = /[^.]+$/.exec((n && n.keys && n.keys.IE_PROTO) || ``);
        return e ? `Symbol(src)_1.` + e : ``;
      })();
    function i(e) {
      return !!r && r in e;
    }
    t.exports = i;
  }),
  Jw = w((e, t) => {
    var n = Function.prototype.toString;
    function r(e) {
      if (e != null) {
        try {
          return n.call(e);
        } catch {}
        try {
          return e + ``;
        } catch {}
      }
      return ``;
    }
    t.exports = r;
  }),
  Yw = w((e, t) => {
    var n = Gw(),
      r = qw(),
      i = Ww(),
      a = Jw(),
      o = /[\\^$.*+?()[\]{}|]/g,
      s = /^\[object .+?Constructor\]$/,
      c = Function.prototype,
      l = Object.prototype,
      u = c.toString,
      d = l.hasOwnProperty,
      f = RegExp(
        `^` +
          u
            .call(d)
            .replace(o, `\\$&`)
            .replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, `$1.*?`) +
          `$`,
      );
    function p(e) {
      return !i(e) || r(e) ? !1 : (n(e) ? f : s).test(a(e));
    }
    t.exports = p;
  }),
  Xw = w((e, t) => {
    function n(e, t) {
      return e?.[t];
    }
    t.exports = n;
  }),
  Zw = w((e, t) => {
    var n = Yw(),
      r = Xw();
    function i(e, t) {
      var i = r(e, t);
      return n(i) ? i : void 0;
    }
    t.exports = i;
  }),
  Qw = w((e, t) => {
    t.exports = Zw()(zw(), `Map`);
  }),
  $w = w((e, t) => {
    t.exports = Zw()(Object, `create`);
  }),
  eT = w((e, t) => {
    var n = $w();
    function r() {
      ((this.__data__ = n ? n(null) : {}), (this.size = 0));
    }
    t.exports = r;
  }),
  tT = w((e, t) => {
    function n(e) {
      var t = this.has(e) && delete this.__data__[e];
      return ((this.size -= +!!t), t);
    }
    t.exports = n;
  }),
  nT = w((e, t) => {
    var n = $w(),
      r = `__lodash_hash_undefined__`,
      i = Object.prototype.hasOwnProperty;
    function a(e) {
      var t = this.__data__;
      if (n) {
        var a = t[e];
        return a === r ? void 0 : a;
      }
      return i.call(t, e) ? t[e] : void 0;
    }
    t.exports = a;
  }),
  rT = w((e, t) => {
    var n = $w(),
      r = Object.prototype.hasOwnProperty;
    function i(e) {
      var t = this.__data__;
      return n ? t[e] !== void 0 : r.call(t, e);
    }
    t.exports = i;
  }),
  iT = w((e, t) => {
    var n = $w(),
      r = `__lodash_hash_undefined__`;
    function i(e, t) {
      var i = this.__data__;
      return ((this.size += +!this.has(e)), (i[e] = n && t === void 0 ? r : t), this);
    }
    t.exports = i;
  }),
  aT = w((e, t) => {
    var n = eT(),
      r = tT(),
      i = nT(),
      a = rT(),
      o = iT();
    function s(e) {
      var t = -1,
        n = e == null ? 0 : e.length;
      for (this.clear(); ++t < n;) {
        var r = e[t];
        this.set(r[0], r[1]);
      }
    }
    ((s.prototype.clear = n),
      (s.prototype.delete = r),
      (s.prototype.get = i),
      (s.prototype.has = a),
      (s.prototype.set = o),
      (t.exports = s));
  }),
  oT = w((e, t) => {
    var n = aT(),
      r = Nw(),
      i = Qw();
    function a() {
      ((this.size = 0), (this.__data__ = { hash: new n(), map: new (i || r)(), string: new n() }));
    }
    t.exports = a;
  }),
  sT = w((e, t) => {
    function n(e) {
      var t = typeof e;
      return t == `string` || t == `number` || t == `symbol` || t == `boolean`
        ? e !== `__proto__`
        : e === null;
    }
    t.exports = n;
  }),
  cT = w((e, t) => {
    var n = sT();
    function r(e, t) {
      var r = e.__data__;
      return n(t) ? r[typeof t == `string` ? `string` : `hash`] : r.map;
    }
    t.exports = r;
  }),
  lT = w((e, t) => {
    var n = cT();
    function r(e) {
      var t = n(this, e).delete(e);
      return ((this.size -= +!!t), t);
    }
    t.exports = r;
  }),
  uT = w((e, t) => {
    var n = cT();
    function r(e) {
      return n(this, e).get(e);
    }
    t.exports = r;
  }),
  dT = w((e, t) => {
    var n = cT();
    function r(e) {
      return n(this, e).has(e);
    }
    t.exports = r;
  }),
  fT = w((e, t) => {
    var n = cT();
    function r(e, t) {
      var r = n(this, e),
        i = r.size;
      return (r.set(e, t), (this.size += r.size == i ? 0 : 1), this);
    }
    t.exports = r;
  }),
  pT = w((e, t) => {
    var n = oT(),
      r = lT(),
      i = uT(),
      a = dT(),
      o = fT();
    function s(e) {
      var t = -1,
        n = e == null ? 0 : e.length;
      for (this.clear(); ++t < n;) {
        var r = e[t];
        this.set(r[0], r[1]);
      }
    }
    ((s.prototype.clear = n),
      (s.prototype.delete = r),
      (s.prototype.get = i),
      (s.prototype.has = a),
      (s.prototype.set = o),
      (t.exports = s));
  }),
  mT = w((e, t) => {
    var n = Nw(),
      r = Qw(),
      i = pT(),
      a = 200;
    function o(e, t) {
      var o = this.__data__;
      if (o instanceof n) {
        var s = o.__data__;
        if (!r || s.length < a - 1) return (s.push([e, t]), (this.size = ++o.size), this);
        o = this.__data__ = new i(s);
      }
      return (o.set(e, t), (this.size = o.size), this);
    }
    t.exports = o;
  }),
  hT = w((e, t) => {
    var n = Nw(),
      r = Pw(),
      i = Fw(),
      a = Iw(),
      o = Lw(),
      s = mT();
    function c(e) {
      var t = (this.__data__ = new n(e));
      this.size = t.size;
    }
    ((c.prototype.clear = r),
      (c.prototype.delete = i),
      (c.prototype.get = a),
      (c.prototype.has = o),
      (c.prototype.set = s),
      (t.exports = c));
  }),
  gT = w((e, t) => {
    function n(e) {
      return (this.__data__.set(e, `__lodash_hash_undefined__`), this);
    }
    t.exports = n;
  }),
  _T = w((e, t) => {
    function n(e) {
      return this.__data__.has(e);
    }
    t.exports = n;
  }),
  vT = w((e, t) => {
    var n = pT(),
      r = gT(),
      i = _T();
    function a(e) {
      var t = -1,
        r = e == null ? 0 : e.length;
      for (this.__data__ = new n(); ++t < r;) this.add(e[t]);
    }
    ((a.prototype.add = a.prototype.push = r), (a.prototype.has = i), (t.exports = a));
  }),
  yT = w((e, t) => {
    function n(e, t) {
      for (var n = -1, r = e == null ? 0 : e.length; ++n < r;) if (t(e[n], n, e)) return !0;
      return !1;
    }
    t.exports = n;
  }),
  bT = w((e, t) => {
    function n(e, t) {
      return e.has(t);
    }
    t.exports = n;
  }),
  xT = w((e, t) => {
    var n = vT(),
      r = yT(),
      i = bT(),
      a = 1,
      o = 2;
    function s(e, t, s, c, l, u) {
      var d = s & a,
        f = e.length,
        p = t.length;
      if (f != p && !(d && p > f)) return !1;
      var m = u.get(e),
        h = u.get(t);
      if (m && h) return m == t && h == e;
      var g = -1,
        _ = !0,
        v = s & o ? new n() : void 0;
      for (u.set(e, t), u.set(t, e); ++g < f;) {
        var y = e[g],
          b = t[g];
        if (c) var x = d ? c(b, y, g, t, e, u) : c(y, b, g, e, t, u);
        if (x !== void 0) {
          if (x) continue;
          _ = !1;
          break;
        }
        if (v) {
          if (
            !r(t, function (e, t) {
              if (!i(v, t) && (y === e || l(y, e, s, c, u))) return v.push(t);
            })
          ) {
            _ = !1;
            break;
          }
        } else if (!(y === b || l(y, b, s, c, u))) {
          _ = !1;
          break;
        }
      }
      return (u.delete(e), u.delete(t), _);
    }
    t.exports = s;
  }),
  ST = w((e, t) => {
    t.exports = zw().Uint8Array;
  }),
  CT = w((e, t) => {
    function n(e) {
      var t = -1,
        n = Array(e.size);
      return (
        e.forEach(function (e, r) {
          n[++t] = [r, e];
        }),
        n
      );
    }
    t.exports = n;
  }),
  wT = w((e, t) => {
    function n(e) {
      var t = -1,
        n = Array(e.size);
      return (
        e.forEach(function (e) {
          n[++t] = e;
        }),
        n
      );
    }
    t.exports = n;
  }),
  TT = w((e, t) => {
    var n = Bw(),
      r = ST(),
      i = Dw(),
      a = xT(),
      o = CT(),
      s = wT(),
      c = 1,
      l = 2,
      u = `[object Boolean]`,
      d = `[object Date]`,
      f = `[object Error]`,
      p = `[object Map]`,
      m = `[object Number]`,
      h = `[object RegExp]`,
      g = `[object Set]`,
      _ = `[object String]`,
      v = `[object Symbol]`,
      y = `[object ArrayBuffer]`,
      b = `[object DataView]`,
      x = n ? n.prototype : void 0,
      S = x ? x.valueOf : void 0;
    function ee(e, t, n, x, ee, te, ne) {
      switch (n) {
        case b:
          if (e.byteLength != t.byteLength || e.byteOffset != t.byteOffset) return !1;
          ((e = e.buffer), (t = t.buffer));
        case y:
          return !(e.byteLength != t.byteLength || !te(new r(e), new r(t)));
        case u:
        case d:
        case m:
          return i(+e, +t);
        case f:
          return e.name == t.name && e.message == t.message;
        case h:
        case _:
          return e == t + ``;
        case p:
          var re = o;
        case g:
          var ie = x & c;
          if (((re ||= s), e.size != t.size && !ie)) return !1;
          var ae = ne.get(e);
          if (ae) return ae == t;
          ((x |= l), ne.set(e, t));
          var C = a(re(e), re(t), x, ee, te, ne);
          return (ne.delete(e), C);
        case v:
          if (S) return S.call(e) == S.call(t);
      }
      return !1;
    }
    t.exports = ee;
  }),
  ET = w((e, t) => {
    function n(e, t) {
      for (var n = -1, r = t.length, i = e.length; ++n < r;) e[i + n] = t[n];
      return e;
    }
    t.exports = n;
  }),
  DT = w((e, t) => {
    t.exports = Array.isArray;
  }),
  OT = w((e, t) => {
    var n = ET(),
      r = DT();
    function i(e, t, i) {
      var a = t(e);
      return r(e) ? a : n(a, i(e));
    }
    t.exports = i;
  }),
  kT = w((e, t) => {
    function n(e, t) {
      for (var n = -1, r = e == null ? 0 : e.length, i = 0, a = []; ++n < r;) {
        var o = e[n];
        t(o, n, e) && (a[i++] = o);
      }
      return a;
    }
    t.exports = n;
  }),
  AT = w((e, t) => {
    function n() {
      return [];
    }
    t.exports = n;
  }),
  jT = w((e, t) => {
    var n = kT(),
      r = AT(),
      i = Object.prototype.propertyIsEnumerable,
      a = Object.getOwnPropertySymbols;
    t.exports = a
      ? function (e) {
          return e == null
            ? []
            : ((e = Object(e)),
              n(a(e), function (t) {
                return i.call(e, t);
              }));
        }
      : r;
  }),
  MT = w((e, t) => {
    function n(e, t) {
      for (var n = -1, r = Array(e); ++n < e;) r[n] = t(n);
      return r;
    }
    t.exports = n;
  }),
  NT = w((e, t) => {
    function n(e) {
      return typeof e == `object` && !!e;
    }
    t.exports = n;
  }),
  PT = w((e, t) => {
    var n = Uw(),
      r = NT(),
      i = `[object Arguments]`;
    function a(e) {
      return r(e) && n(e) == i;
    }
    t.exports = a;
  }),
  FT = w((e, t) => {
    var n = PT(),
      r = NT(),
      i = Object.prototype,
      a = i.hasOwnProperty,
      o = i.propertyIsEnumerable;
    t.exports = n(
      (function () {
        return arguments;
      })(),
    )
      ? n
      : function (e) {
          return r(e) && a.call(e, `callee`) && !o.call(e, `callee`);
        };
  }),
  IT = w((e, t) => {
    function n() {
      return !1;
    }
    t.exports = n;
  }),
  LT = w((e, t) => {
    var n = zw(),
      r = IT(),
      i = typeof e == `object` && e && !e.nodeType && e,
      a = i && typeof t == `object` && t && !t.nodeType && t,
      o = a && a.exports === i ? n.Buffer : void 0;
    t.exports = (o ? o.isBuffer : void 0) || r;
  }),
  RT = w((e, t) => {
    var n = /^(?:0|[1-9]\d*)$/;
    function r(e, t) {
      var r = typeof e;
      return (
        (t ??= 9007199254740991),
        !!t && (r == `number` || (r != `symbol` && n.test(e))) && e > -1 && e % 1 == 0 && e < t
      );
    }
    t.exports = r;
  }),
  zT = w((e, t) => {
    function n(e) {
      return typeof e == `number` && e > -1 && e % 1 == 0 && e <= 9007199254740991;
    }
    t.exports = n;
  }),
  BT = w((e, t) => {
    var n = Uw(),
      r = zT(),
      i = NT(),
      a = `[object Arguments]`,
      o = `[object Array]`,
      s = `[object Boolean]`,
      c = `[object Date]`,
      l = `[object Error]`,
      u = `[object Function]`,
      d = `[object Map]`,
      f = `[object Number]`,
      p = `[object Object]`,
      m = `[object RegExp]`,
      h = `[object Set]`,
      g = `[object String]`,
      _ = `[object WeakMap]`,
      v = `[object ArrayBuffer]`,
      y = `[object DataView]`,
      b = `[object Float32Array]`,
      x = `[object Float64Array]`,
      S = `[object Int8Array]`,
      ee = `[object Int16Array]`,
      te = `[object Int32Array]`,
      ne = `[object Uint8Array]`,
      re = `[object Uint8ClampedArray]`,
      ie = `[object Uint16Array]`,
      ae = `[object Uint32Array]`,
      C = {};
    ((C[b] = C[x] = C[S] = C[ee] = C[te] = C[ne] = C[re] = C[ie] = C[ae] = !0),
      (C[a] =
        C[o] =
        C[v] =
        C[s] =
        C[y] =
        C[c] =
        C[l] =
        C[u] =
        C[d] =
        C[f] =
        C[p] =
        C[m] =
        C[h] =
        C[g] =
        C[_] =
          !1));
    function oe(e) {
      return i(e) && r(e.length) && !!C[n(e)];
    }
    t.exports = oe;
  }),
  VT = w((e, t) => {
    function n(e) {
      return function (t) {
        return e(t);
      };
    }
    t.exports = n;
  }),
  HT = w((e, t) => {
    var n = Rw(),
      r = typeof e == `object` && e && !e.nodeType && e,
      i = r && typeof t == `object` && t && !t.nodeType && t,
      a = i && i.exports === r && n.process;
    t.exports = (function () {
      try {
        return (i && i.require && i.require(`util`).types) || (a && a.binding && a.binding(`util`));
      } catch {}
    })();
  }),
  UT = w((e, t) => {
    var n = BT(),
      r = VT(),
      i = HT(),
      a = i && i.isTypedArray;
    t.exports = a ? r(a) : n;
  }),
  WT = w((e, t) => {
    var n = MT(),
      r = FT(),
      i = DT(),
      a = LT(),
      o = RT(),
      s = UT(),
      c = Object.prototype.hasOwnProperty;
    function l(e, t) {
      var l = i(e),
        u = !l && r(e),
        d = !l && !u && a(e),
        f = !l && !u && !d && s(e),
        p = l || u || d || f,
        m = p ? n(e.length, String) : [],
        h = m.length;
      for (var g in e)
        (t || c.call(e, g)) &&
          !(
            p &&
            (g == `length` ||
              (d && (g == `offset` || g == `parent`)) ||
              (f && (g == `buffer` || g == `byteLength` || g == `byteOffset`)) ||
              o(g, h))
          ) &&
          m.push(g);
      return m;
    }
    t.exports = l;
  }),
  GT = w((e, t) => {
    var n = Object.prototype;
    function r(e) {
      var t = e && e.constructor;
      return e === ((typeof t == `function` && t.prototype) || n);
    }
    t.exports = r;
  }),
  KT = w((e, t) => {
    function n(e, t) {
      return function (n) {
        return e(t(n));
      };
    }
    t.exports = n;
  }),
  qT = w((e, t) => {
    t.exports = KT()(Object.keys, Object);
  }),
  JT = w((e, t) => {
    var n = GT(),
      r = qT(),
      i = Object.prototype.hasOwnProperty;
    function a(e) {
      if (!n(e)) return r(e);
      var t = [];
      for (var a in Object(e)) i.call(e, a) && a != `constructor` && t.push(a);
      return t;
    }
    t.exports = a;
  }),
  YT = w((e, t) => {
    var n = Gw(),
      r = zT();
    function i(e) {
      return e != null && r(e.length) && !n(e);
    }
    t.exports = i;
  }),
  XT = w((e, t) => {
    var n = WT(),
      r = JT(),
      i = YT();
    function a(e) {
      return i(e) ? n(e) : r(e);
    }
    t.exports = a;
  }),
  ZT = w((e, t) => {
    var n = OT(),
      r = jT(),
      i = XT();
    function a(e) {
      return n(e, i, r);
    }
    t.exports = a;
  }),
  QT = w((e, t) => {
    var n = ZT(),
      r = 1,
      i = Object.prototype.hasOwnProperty;
    function a(e, t, a, o, s, c) {
      var l = a & r,
        u = n(e),
        d = u.length;
      if (d != n(t).length && !l) return !1;
      for (var f = d; f--;) {
        var p = u[f];
        if (!(l ? p in t : i.call(t, p))) return !1;
      }
      var m = c.get(e),
        h = c.get(t);
      if (m && h) return m == t && h == e;
      var g = !0;
      (c.set(e, t), c.set(t, e));
      for (var _ = l; ++f < d;) {
        p = u[f];
        var v = e[p],
          y = t[p];
        if (o) var b = l ? o(y, v, p, t, e, c) : o(v, y, p, e, t, c);
        if (!(b === void 0 ? v === y || s(v, y, a, o, c) : b)) {
          g = !1;
          break;
        }
        _ ||= p == `constructor`;
      }
      if (g && !_) {
        var x = e.constructor,
          S = t.constructor;
        x != S &&
          `constructor` in e &&
          `constructor` in t &&
          !(typeof x == `function` && x instanceof x && typeof S == `function` && S instanceof S) &&
          (g = !1);
      }
      return (c.delete(e), c.delete(t), g);
    }
    t.exports = a;
  }),
  $T = w((e, t) => {
    t.exports = Zw()(zw(), `DataView`);
  }),
  eE = w((e, t) => {
    t.exports = Zw()(zw(), `Promise`);
  }),
  tE = w((e, t) => {
    t.exports = Zw()(zw(), `Set`);
  }),
  nE = w((e, t) => {
    t.exports = Zw()(zw(), `WeakMap`);
  }),
  rE = w((e, t) => {
    var n = $T(),
      r = Qw(),
      i = eE(),
      a = tE(),
      o = nE(),
      s = Uw(),
      c = Jw(),
      l = `[object Map]`,
      u = `[object Object]`,
      d = `[object Promise]`,
      f = `[object Set]`,
      p = `[object WeakMap]`,
      m = `[object DataView]`,
      h = c(n),
      g = c(r),
      _ = c(i),
      v = c(a),
      y = c(o),
      b = s;
    (((n && b(new n(new ArrayBuffer(1))) != m) ||
      (r && b(new r()) != l) ||
      (i && b(i.resolve()) != d) ||
      (a && b(new a()) != f) ||
      (o && b(new o()) != p)) &&
      (b = function (e) {
        var t = s(e),
          n = t == u ? e.constructor : void 0,
          r = n ? c(n) : ``;
        if (r)
          switch (r) {
            case h:
              return m;
            case g:
              return l;
            case _:
              return d;
            case v:
              return f;
            case y:
              return p;
          }
        return t;
      }),
      (t.exports = b));
  }),
  iE = w((e, t) => {
    var n = hT(),
      r = xT(),
      i = TT(),
      a = QT(),
      o = rE(),
      s = DT(),
      c = LT(),
      l = UT(),
      u = 1,
      d = `[object Arguments]`,
      f = `[object Array]`,
      p = `[object Object]`,
      m = Object.prototype.hasOwnProperty;
    function h(e, t, h, g, _, v) {
      var y = s(e),
        b = s(t),
        x = y ? f : o(e),
        S = b ? f : o(t);
      ((x = x == d ? p : x), (S = S == d ? p : S));
      var ee = x == p,
        te = S == p,
        ne = x == S;
      if (ne && c(e)) {
        if (!c(t)) return !1;
        ((y = !0), (ee = !1));
      }
      if (ne && !ee)
        return ((v ||= new n()), y || l(e) ? r(e, t, h, g, _, v) : i(e, t, x, h, g, _, v));
      if (!(h & u)) {
        var re = ee && m.call(e, `__wrapped__`),
          ie = te && m.call(t, `__wrapped__`);
        if (re || ie) {
          var ae = re ? e.value() : e,
            C = ie ? t.value() : t;
          return ((v ||= new n()), _(ae, C, h, g, v));
        }
      }
      return ne ? ((v ||= new n()), a(e, t, h, g, _, v)) : !1;
    }
    t.exports = h;
  }),
  aE = w((e, t) => {
    var n = iE(),
      r = NT();
    function i(e, t, a, o, s) {
      return e === t
        ? !0
        : e == null || t == null || (!r(e) && !r(t))
          ? e !== e && t !== t
          : n(e, t, a, o, i, s);
    }
    t.exports = i;
  }),
  oE = w((e, t) => {
    var n = aE();
    function r(e, t) {
      return n(e, t);
    }
    t.exports = r;
  });
function sE(e) {
  return !0;
}
function cE(e, t) {
  if (!sE(t)) throw Error(`Visitors are not valid: "${Object.keys(t).join(`, `)}"`);
  return lE(e, { node: void 0 }, t, 0, 0);
}
function lE(e, t, n, r, i) {
  let a = n[e.type] || n.any,
    o = { ...e };
  if (a) {
    let n = a({ ...o }, t, r, i);
    if (n === !1) return !1;
    o = n || e;
  }
  return (
    o.content &&
      (o.content = o.content.reduce((e, r, a) => {
        if (!r) return e;
        let s = lE(r, { node: o, parent: t }, n, a, i + 1);
        return (s !== !1 && e.push(s), e);
      }, [])),
    o
  );
}
var uE = (e) => ({ type: `extension`, attrs: e }),
  dE = class extends Error {
    constructor(e) {
      (super(e), (this.name = `NodeNestingTransformError`));
    }
  },
  fE = (e) => {
    try {
      return {
        ...e,
        content: e.content?.map((e) =>
          e?.type === `table`
            ? uE({
                extensionType: pE,
                extensionKey: mE,
                parameters: { adf: JSON.stringify({ type: `doc`, version: 1, content: [e] }) },
              })
            : e,
        ),
      };
    } catch {
      throw new dE(`Failed to encode nested table node`);
    }
  },
  pE = `com.atlassian.confluence.migration`,
  mE = `nested-table`;
function hE(e) {
  let t = { ...e };
  return (e.marks && (t.marks = e.marks.filter((e) => e.type === `annotation`)), t);
}
function gE(e) {
  let t = { ...e };
  return (delete t.marks, t);
}
var _E = (e) => e.content?.some((e) => e?.type === `table`);
function vE(e, t = {}) {
  let { keepNestedTables: n = !1 } = t;
  return cE(e, {
    text: (e) =>
      !e || !Array.isArray(e.marks)
        ? e
        : { ...e, marks: e.marks.filter((e) => e.type !== `typeAheadQuery`) },
    status: (e) => (e.attrs && e.attrs.text ? hE(e) : !1),
    caption: (e) => (e.content ? e : !1),
    tableCell: (e) => {
      if (_E(e)) return n ? e : fE(e);
    },
    tableHeader: (e) => {
      if (_E(e)) return n ? e : fE(e);
    },
    panel_c1: (e) => ({ ...e, type: `panel` }),
    emoji: hE,
    mention: hE,
    date: hE,
    hardBreak: gE,
    inlineCard: hE,
  });
}
var yE = { canOverrideUnsupportedMark: () => !0 },
  bE = { canOverrideUnsupportedMark: () => !1 },
  xE = (e) => {
    switch (e) {
      case `link`:
      case `em`:
      case `strong`:
      case `strike`:
      case `subsup`:
      case `underline`:
      case `code`:
      case `textColor`:
      case `backgroundColor`:
      case `confluenceInlineComment`:
      case `breakout`:
      case `alignment`:
      case `indentation`:
      case `border`:
        return yE;
      default:
        return bE;
    }
  },
  Q = (e) => (t) => t.type.name === e,
  SE = new Set([
    `paragraph`,
    `layoutSection`,
    `blockquote`,
    `nestedExpand`,
    `bulletList`,
    `listItem`,
    `orderedList`,
    `rule`,
    `caption`,
    `tableRow`,
    `media`,
    `mediaSingle`,
    `mediaInline`,
  ]),
  CE = Q(`codeBlock`),
  wE = Q(`media`),
  TE = Q(`mediaInline`),
  EE = Q(`mediaSingle`),
  DE = Q(`mention`),
  OE = Q(`paragraph`),
  kE = Q(`heading`),
  AE = Q(`table`),
  jE = Q(`tableCell`),
  ME = Q(`tableHeader`),
  NE = Q(`link`),
  PE = Q(`unsupportedMark`),
  FE = Q(`unsupportedNodeAttribute`),
  IE = Q(`expand`),
  LE = Q(`nestedExpand`),
  RE = Q(`extension`),
  zE = (e) => Q(`unsupportedBlock`)(e) || Q(`unsupportedInline`)(e),
  BE = Q(`dataConsumer`),
  VE = Q(`fragment`),
  HE = Q(`annotation`),
  UE = (e) => !e.type.isBlock || wE(e) || RE(e),
  WE = Q(`hardBreak`),
  GE = (e) => {
    let t = { ...e };
    for (let e in t) {
      let n = t[e];
      if (n === null) {
        let { [e]: n, ...r } = t;
        t = r;
      } else typeof n == `object` && !Array.isArray(n) && (t[e] = GE(n));
    }
    return t;
  },
  KE = (e, t) =>
    t.some((t) => e.attrs.originalValue.type === t.type.name)
      ? xE(e.attrs.originalValue.type).canOverrideUnsupportedMark()
      : !1,
  qE = (e, t, n) => {
    let r = e.type.spec.attrs,
      i = { ...t.attrs.unsupported, ...n.attrs };
    for (var a in n.attrs)
      if (n.attrs.hasOwnProperty(a)) {
        let n = r ? r[a] : null;
        if (n && n.default === e.attrs[a] && t.attrs.unsupported[a])
          return { ...i, [a]: t.attrs.unsupported[a] };
      }
    return i;
  },
  JE = (e, t) => {
    let n = { type: e.type.name };
    if (zE(e)) return e.attrs.originalValue;
    if (
      (wE(e)
        ? (n.attrs = nS(e).attrs)
        : EE(e)
          ? (n.attrs = lS(e).attrs)
          : TE(e)
            ? (n.attrs = nS(e).attrs)
            : DE(e)
              ? (n.attrs = Px(e).attrs)
              : CE(e)
                ? (n.attrs = ux(e).attrs)
                : AE(e)
                  ? (n.attrs = AS(e).attrs)
                  : jE(e)
                    ? (n.attrs = IS(e).attrs)
                    : ME(e)
                      ? (n.attrs = zS(e).attrs)
                      : IE(e) || LE(e)
                        ? (n.attrs = Ub(e).attrs)
                        : e.attrs && Object.keys(e.attrs).length && (n.attrs = e.attrs),
      (n.attrs &&= GE(n.attrs)),
      DE(e) && t)
    ) {
      let r = t != null && t[e.attrs.id] ? `@${t[e.attrs.id]}` : ``,
        i = n.attrs?.text ?? ``;
      n.attrs = { ...n.attrs, text: i || r };
    }
    if (
      (((SE.has(e.type.name) && n.attrs && !Object.keys(n.attrs).length) || WE(e)) &&
        delete n.attrs,
      e.isText
        ? (n.text = e.textContent)
        : e.content.forEach((e) => {
            ((n.content = n.content || []), n.content.push(JE(e, t)));
          }),
      (OE(e) || kE(e)) && (n.content = n.content || []),
      e.marks.length)
    ) {
      let t = e.marks
        .map((t) => {
          if (HE(t) && !UE(e)) return null;
          if (PE(t)) return KE(t, e.marks) ? null : t.attrs.originalValue;
          if (FE(t)) return null;
          if (NE(t)) return cm(t);
          if (BE(t)) {
            let e = fy(t);
            return !e.attrs.sources || e.attrs.sources?.length === 0 ? null : e;
          }
          if (VE(t)) {
            let e = hy(t);
            return e.attrs.localId ? e : null;
          }
          return t.toJSON();
        })
        .filter((e) => e !== null);
      n.marks = t?.length > 0 ? t : void 0;
      let r = e.marks.find(FE);
      r && r.attrs.type.nodeType === n.type && (n.attrs = { ...qE(e, r, n) });
    }
    return n;
  },
  YE = we(oE()),
  XE = (e) => ({ version: 1, type: `doc`, content: e || [] }),
  ZE = XE([{ type: `paragraph`, content: [] }]),
  QE = new (class {
    constructor(e = XC, t) {
      ((this.schema = e), (this.mentionMap = t));
    }
    encode(e, t = {}) {
      let n = [];
      return (
        e.content.forEach((e) => {
          n.push(vE(JE(e, this.mentionMap), t));
        }),
        !n || (0, YE.default)(n, ZE.content) ? XE([]) : XE(n)
      );
    }
    internalParse(e, t) {
      let n = t.nodeFromJSON(e);
      return (n.check(), n);
    }
    parse(e, t) {
      if (e.type !== `doc`) throw Error(`Expected content format to be ADF`);
      let n = t ? YC(t) : this.schema;
      return !e.content || e.content.length === 0
        ? this.internalParse(ZE, n)
        : this.internalParse(e, n);
    }
    encodeNode(e, t = {}) {
      return vE(JE(e, this.mentionMap), t);
    }
  })(QC);
function $E(e) {
  let t = e.content?.length ? e.content.map((e) => nD(e, !1)) : [],
    n = t.length > 0 ? t : [{ type: `paragraph`, content: [] }],
    r = QC.nodeFromJSON({ ...e, content: n });
  return (r.check(), r);
}
var eD = (e) => QE.encode(e),
  tD = new Set([`paragraph`, `heading`, `taskItem`, `decisionItem`, `caption`]);
function nD(e, t) {
  return e.type in QC.nodes
    ? e.content
      ? { ...e, content: e.content.map((t) => nD(t, tD.has(e.type))) }
      : e
    : { type: t ? `unsupportedInline` : `unsupportedBlock`, attrs: { originalValue: e } };
}
var rD = (e) => (t, n) => (n?.(cw(t.tr, e())), !0),
  iD = (e) => (t, n) => (n?.(dw(t.tr, e())), !0),
  aD = () => Z(`paragraph`).create();
function oD(e, t) {
  let n = (e) =>
    Z(`tableRow`).create(
      null,
      Array.from({ length: t }, () => Z(e).create(null, aD())),
    );
  return Z(`table`).create(
    null,
    Array.from({ length: e }, (e, t) => n(t === 0 ? `tableHeader` : `tableCell`)),
  );
}
var sD = (e, t, n) => ({
    id: `panel-${e}`,
    title: t,
    description: `Highlight text in a coloured panel`,
    words: `panel ${n}`,
    icon: `panel`,
    run: rD(() => Z(`panel`).create({ panelType: e }, aD())),
  }),
  cD = (e) => ({
    id: `heading-${e}`,
    title: `Heading ${e}`,
    description: e === 1 ? `The largest heading` : `A smaller heading`,
    words: `title h${e}`,
    icon: `heading`,
    run: Ul(Z(`heading`), { level: e }),
  }),
  lD = () => Z(`taskList`).create(null, Z(`taskItem`).create({ state: `TODO` })),
  uD = () => {
    let e = new Date();
    return String(Date.UTC(e.getFullYear(), e.getMonth(), e.getDate()));
  };
function dD() {
  let e = () => Z(`layoutColumn`).create({ width: 50 }, aD());
  return Z(`layoutSection`).create(null, [e(), e()]);
}
function fD(e) {
  return [
    {
      id: `task`,
      title: `Action item`,
      description: `Create and assign action items`,
      words: `task checkbox todo list`,
      icon: `task`,
      run: rD(lD),
    },
    {
      id: `image`,
      title: `Image`,
      description: `Upload a picture from your computer`,
      words: `picture photo file media upload`,
      icon: `image`,
      run: () => (e(), !0),
    },
    {
      id: `table`,
      title: `Table`,
      description: `Insert a table of three columns`,
      words: `grid rows columns`,
      icon: `table`,
      run: rD(() => oD(3, 3)),
    },
    {
      id: `bullets`,
      title: `Bullet list`,
      description: `Create an unordered list`,
      words: `ul unordered`,
      icon: `list`,
      run: wu(Z(`bulletList`)),
    },
    {
      id: `numbers`,
      title: `Numbered list`,
      description: `Create an ordered list`,
      words: `ol ordered`,
      icon: `numbered`,
      run: wu(Z(`orderedList`)),
    },
    ...[1, 2, 3, 4].map(cD),
    sD(`info`, `Info panel`, `information note blue`),
    sD(`note`, `Note panel`, `purple`),
    sD(`success`, `Success panel`, `tip green`),
    sD(`warning`, `Warning panel`, `yellow`),
    sD(`error`, `Error panel`, `red`),
    {
      id: `decision`,
      title: `Decision`,
      description: `Capture decisions so they’re easy to track`,
      words: `agreed`,
      icon: `decision`,
      run: rD(() => Z(`decisionList`).create(null, Z(`decisionItem`).create())),
    },
    {
      id: `status`,
      title: `Status`,
      description: `Add a custom status label`,
      words: `lozenge badge`,
      icon: `status`,
      run: iD(() =>
        Z(`status`).create({
          text: `In progress`,
          color: `blue`,
          localId: crypto.randomUUID(),
          style: ``,
        }),
      ),
    },
    {
      id: `date`,
      title: `Date`,
      description: `Add a date using a calendar`,
      words: `day today`,
      icon: `date`,
      run: iD(() => Z(`date`).create({ timestamp: uD() })),
    },
    {
      id: `expand`,
      title: `Expand`,
      description: `Insert an expandable section`,
      words: `collapse details`,
      icon: `expand`,
      run: rD(() => Z(`expand`).create({ title: `` }, aD())),
    },
    {
      id: `layout`,
      title: `Two columns`,
      description: `Arrange content side by side`,
      words: `layout section`,
      icon: `layout`,
      run: rD(dD),
    },
    {
      id: `quote`,
      title: `Quote`,
      description: `Insert a quote or citation`,
      words: `blockquote`,
      icon: `quote`,
      run: rD(() => Z(`blockquote`).create(null, aD())),
    },
    {
      id: `code`,
      title: `Code snippet`,
      description: `Display code with its spaces and lines`,
      words: `codeblock pre`,
      icon: `code`,
      run: rD(() => Z(`codeBlock`).create()),
    },
    {
      id: `divider`,
      title: `Divider`,
      description: `Separate content with a line`,
      words: `rule hr line`,
      icon: `divider`,
      run: rD(() => Z(`rule`).create()),
    },
  ];
}
var pD = (e, t) =>
  e
    .filter(({ type: e, properties: t }) => e === `macro` && t.hidden !== !0)
    .map((e) => ({
      id: `macro-${e.key}`,
      title: e.title,
      description: e.description,
      words: `${e.key} ${String(e.properties.categories ?? ``)}`,
      icon: `app`,
      run: () => (t(e), !0),
    }));
function mD(e, t) {
  let n = t.trim().toLowerCase();
  if (!n) return [...e];
  let r = ({ title: e, words: t }) => {
    let r = e.toLowerCase();
    return r.startsWith(n)
      ? 0
      : r.split(/\s+/).some((e) => e.startsWith(n))
        ? 1
        : t
              .toLowerCase()
              .split(/\s+/)
              .some((e) => e.startsWith(n))
          ? 2
          : r.includes(n)
            ? 3
            : 4;
  };
  return e
    .map((e) => ({ choice: e, rank: r(e) }))
    .filter((e) => e.rank < 4)
    .sort((e, t) => e.rank - t.rank)
    .map(({ choice: e }) => e);
}
var hD = [
  { mark: `strong`, icon: `bold`, label: `Bold (Ctrl+B)` },
  { mark: `em`, icon: `italic`, label: `Italic (Ctrl+I)` },
  { mark: `underline`, icon: `underline`, label: `Underline (Ctrl+U)` },
  { mark: `strike`, icon: `strike`, label: `Strikethrough (Ctrl+Shift+S)` },
  { mark: `code`, icon: `code`, label: `Code (Ctrl+E)` },
];
function gD({ view: e, chooseImage: t, editLink: n, insertMore: r }) {
  let { state: i } = e,
    a = (t) => () => {
      (t(i, (t) => e.dispatch(t), e), e.focus());
    },
    o = (e) => a((t, n) => (n?.(cw(t.tr, e())), !0));
  return d(`div`, {
    class: `toolbar`,
    role: `toolbar`,
    'aria-label': `Formatting`,
    children: [
      d(_D, { view: e }),
      hD.map(({ mark: e, icon: t, label: n }) =>
        d(c, { icon: t, label: n, pressed: vD(i, e), onClick: a(Kl($C(e))) }, e),
      ),
      d(`span`, { class: `toolbar-gap` }),
      d(c, { icon: `list`, label: `Bullet list`, onClick: a(wu(Z(`bulletList`))) }),
      d(c, { icon: `numbered`, label: `Numbered list`, onClick: a(wu(Z(`orderedList`))) }),
      d(c, { icon: `task`, label: `Action item`, onClick: o(lD) }),
      d(c, { icon: `link`, label: `Link`, pressed: vD(i, `link`), onClick: n }),
      d(c, { icon: `image`, label: `Image`, onClick: t }),
      d(c, { icon: `table`, label: `Table`, onClick: o(() => oD(3, 3)) }),
      d(c, { icon: `plus`, label: `Insert elements`, onClick: r }),
      d(`span`, { class: `toolbar-gap` }),
      d(c, { icon: `undo`, label: `Undo (Ctrl+Z)`, disabled: Su(i) === 0, onClick: a(bu) }),
      d(c, { icon: `redo`, label: `Redo (Ctrl+Y)`, disabled: Cu(i) === 0, onClick: a(xu) }),
    ],
  });
}
function _D({ view: e }) {
  let { parent: t } = e.state.selection.$from,
    n = t.type.name === `heading` ? Number(t.attrs.level) : 0,
    r = t.type.name === `heading` || t.type.name === `paragraph`;
  return d(`select`, {
    class: `field text-style`,
    'aria-label': `Text style`,
    value: n,
    disabled: !r,
    onChange: (t) => {
      let n = Number(t.currentTarget.value);
      ((n === 0 ? Ul(Z(`paragraph`)) : Ul(Z(`heading`), { level: n }))(
        e.state,
        (t) => e.dispatch(t),
        e,
      ),
        e.focus());
    },
    children: [
      d(`option`, { value: 0, children: `Normal text` }),
      [1, 2, 3, 4, 5, 6].map((e) => d(`option`, { value: e, children: [`Heading `, e] }, e)),
    ],
  });
}
function vD({ selection: e, storedMarks: t, doc: n }, r) {
  let i = $C(r),
    { from: a, to: o, empty: s, $from: c } = e;
  return s ? i.isInSet(t ?? c.marks()) !== void 0 : n.rangeHasMark(a, o, i);
}
var yD = 330;
function bD({ label: e, offers: t, at: n, field: r, listen: i, close: o }) {
  let [c, l] = s(0),
    u = a(null),
    p = Math.min(c, t.length - 1);
  (f(() => l(0), [t.map(({ id: e }) => e).join(` `)]),
    i((e) => {
      let n = (e) => l((p + e + t.length) % t.length);
      if (e.key === `Escape`) o();
      else if (t.length === 0) return !1;
      else if (e.key === `ArrowDown`) n(1);
      else if (e.key === `ArrowUp`) n(-1);
      else if (e.key === `Enter` || e.key === `Tab`) t[p]?.take();
      else return !1;
      return (e.preventDefault(), !0);
    }),
    f(
      () => (
        r.setAttribute(`aria-controls`, `type-ahead`),
        r.setAttribute(`aria-activedescendant`, `type-ahead-${t[p]?.id ?? ``}`),
        u.current?.children[p]?.scrollIntoView({ block: `nearest` }),
        () => {
          (r.removeAttribute(`aria-controls`), r.removeAttribute(`aria-activedescendant`));
        }
      ),
      [p, t, r],
    ));
  let m =
    n.bottom + yD > window.innerHeight && n.top > yD
      ? { left: `${n.left}px`, bottom: `${window.innerHeight - n.top + 6}px` }
      : { left: `${n.left}px`, top: `${n.bottom + 6}px` };
  return d(`div`, {
    class: `type-ahead`,
    style: m,
    children: [
      t.length === 0 && d(`p`, { class: `type-ahead-none`, children: `No matching element` }),
      d(`ul`, {
        id: `type-ahead`,
        role: `listbox`,
        'aria-label': e,
        ref: u,
        children: t.map((e, t) =>
          d(
            `li`,
            {
              id: `type-ahead-${e.id}`,
              role: `option`,
              'aria-selected': t === p,
              onPointerMove: () => l(t),
              onPointerDown: (t) => {
                (t.preventDefault(), e.take());
              },
              children: [
                d(`span`, { class: `type-ahead-icon`, children: e.before }),
                d(`span`, {
                  children: [e.title, e.description && d(`small`, { children: e.description })],
                }),
              ],
            },
            e.id,
          ),
        ),
      }),
    ],
  });
}
function xD({ view: e, found: t, choices: n, listen: r, close: i }) {
  let { people: a } = oe(),
    s = o(() => {
      let r = () => {
        (i(), e.dispatch(e.state.tr.delete(t.from, t.to)), e.focus());
      };
      return t.sign === `@`
        ? wD(a, t.query).map((t) => CD(t, e, r))
        : mD(n, t.query).map((t) => SD(t, e, r));
    }, [t, n, a]);
  if (s.length === 0 && t.query.includes(` `)) return null;
  let { left: c, top: l, bottom: u } = e.coordsAtPos(t.from);
  return d(bD, {
    label: t.sign === `@` ? `People` : `Elements`,
    offers: s,
    at: { left: c, top: l, bottom: u },
    field: e.dom,
    listen: r,
    close: i,
  });
}
var SD = (e, t, n) => ({
    id: e.id,
    title: e.title,
    description: e.description,
    before: d(l, { name: e.icon }),
    take: () => {
      (n(), e.run(t.state, (e) => t.dispatch(e), t));
    },
  }),
  CD = ({ accountId: e, displayName: t }, n, r) => ({
    id: e.replace(/\W/g, `-`),
    title: t,
    before: d(C, { name: t }),
    take: () => {
      r();
      let i = Z(`mention`).create({ id: e, text: `@${t}` });
      n.dispatch(dw(n.state.tr, i));
    },
  }),
  wD = (e, t) => {
    let n = t.trim().toLowerCase();
    return e
      .filter(({ displayName: e }) =>
        [e, ...e.split(` `)].some((e) => e.toLowerCase().startsWith(n)),
      )
      .slice(0, 8);
  },
  TD = 1500;
function ED(e, t) {
  let [r, i] = s(`saved`),
    o = a(),
    c = a(Promise.resolve()),
    l = a(t);
  l.current = t;
  let u = he(async () => {
      (clearTimeout(o.current),
        (o.current = void 0),
        await c.current,
        i(`saving`),
        (c.current = n({ id: e, version: 1, ...l.current() }).then(
          () => i(o.current === void 0 ? `saved` : `changed`),
          () => i(`failed`),
        )),
        await c.current);
    }, [e]),
    d = he(() => {
      (i(`changed`), clearTimeout(o.current), (o.current = setTimeout(() => void u(), TD)));
    }, [u]),
    p = he(async () => {
      (o.current !== void 0 && (await u()), await c.current);
    }, [u]),
    m = he(async () => {
      (clearTimeout(o.current), (o.current = void 0), await c.current);
    }, []);
  return (
    f(
      () => () => {
        o.current !== void 0 && u();
      },
      [u],
    ),
    { state: r, changed: d, settle: p, stop: m }
  );
}
function DD(e = {}) {
  return new Sr({
    view(t) {
      return new OD(t, e);
    },
  });
}
var OD = class {
    constructor(e, t) {
      ((this.editorView = e),
        (this.cursorPos = null),
        (this.element = null),
        (this.timeout = -1),
        (this.width = t.width ?? 1),
        (this.color = t.color === !1 ? void 0 : t.color || `black`),
        (this.class = t.class),
        (this.handlers = [`dragover`, `dragend`, `drop`, `dragleave`].map((t) => {
          let n = (e) => {
            this[t](e);
          };
          return (e.dom.addEventListener(t, n), { name: t, handler: n });
        })));
    }
    destroy() {
      this.handlers.forEach(({ name: e, handler: t }) =>
        this.editorView.dom.removeEventListener(e, t),
      );
    }
    update(e, t) {
      this.cursorPos != null &&
        t.doc != e.state.doc &&
        (this.cursorPos > e.state.doc.content.size ? this.setCursor(null) : this.updateOverlay());
    }
    setCursor(e) {
      e != this.cursorPos &&
        ((this.cursorPos = e),
        e == null
          ? (this.element.parentNode.removeChild(this.element), (this.element = null))
          : this.updateOverlay());
    }
    updateOverlay() {
      let e = this.editorView.state.doc.resolve(this.cursorPos),
        t = !e.parent.inlineContent,
        n,
        r = this.editorView.dom,
        i = r.getBoundingClientRect(),
        a = i.width / r.offsetWidth,
        o = i.height / r.offsetHeight;
      if (t) {
        let t = e.nodeBefore,
          r = e.nodeAfter;
        if (t || r) {
          let e = this.editorView.nodeDOM(this.cursorPos - (t ? t.nodeSize : 0));
          if (e) {
            let i = e.getBoundingClientRect(),
              a = t ? i.bottom : i.top;
            t &&
              r &&
              (a = (a + this.editorView.nodeDOM(this.cursorPos).getBoundingClientRect().top) / 2);
            let s = (this.width / 2) * o;
            n = { left: i.left, right: i.right, top: a - s, bottom: a + s };
          }
        }
      }
      if (!n) {
        let e = this.editorView.coordsAtPos(this.cursorPos),
          t = (this.width / 2) * a;
        n = { left: e.left - t, right: e.left + t, top: e.top, bottom: e.bottom };
      }
      let s = this.editorView.dom.offsetParent;
      (this.element ||
        ((this.element = s.appendChild(document.createElement(`div`))),
        this.class && (this.element.className = this.class),
        (this.element.style.cssText = `position: absolute; z-index: 50; pointer-events: none;`),
        this.color && (this.element.style.backgroundColor = this.color)),
        this.element.classList.toggle(`prosemirror-dropcursor-block`, t),
        this.element.classList.toggle(`prosemirror-dropcursor-inline`, !t));
      let c, l;
      if (!s || (s == document.body && getComputedStyle(s).position == `static`))
        ((c = -pageXOffset), (l = -pageYOffset));
      else {
        let e = s.getBoundingClientRect(),
          t = e.width / s.offsetWidth,
          n = e.height / s.offsetHeight;
        ((c = e.left - s.scrollLeft * t), (l = e.top - s.scrollTop * n));
      }
      ((this.element.style.left = (n.left - c) / a + `px`),
        (this.element.style.top = (n.top - l) / o + `px`),
        (this.element.style.width = (n.right - n.left) / a + `px`),
        (this.element.style.height = (n.bottom - n.top) / o + `px`));
    }
    scheduleRemoval(e) {
      (clearTimeout(this.timeout), (this.timeout = setTimeout(() => this.setCursor(null), e)));
    }
    dragover(e) {
      if (!this.editorView.editable) return;
      let t = this.editorView.posAtCoords({ left: e.clientX, top: e.clientY }),
        n = t && t.inside >= 0 && this.editorView.state.doc.nodeAt(t.inside),
        r = n && n.type.spec.disableDropCursor,
        i = typeof r == `function` ? r(this.editorView, t, e) : r;
      if (t && !i) {
        let e = t.pos;
        if (this.editorView.dragging && this.editorView.dragging.slice) {
          let t = In(this.editorView.state.doc, e, this.editorView.dragging.slice);
          t != null && (e = t);
        }
        (this.setCursor(e), this.scheduleRemoval(5e3));
      }
    }
    dragend() {
      this.scheduleRemoval(20);
    }
    drop() {
      this.scheduleRemoval(20);
    }
    dragleave(e) {
      this.editorView.dom.contains(e.relatedTarget) || this.setCursor(null);
    }
  },
  kD = class e extends j {
    constructor(e) {
      super(e, e);
    }
    map(t, n) {
      let r = t.resolve(n.map(this.head));
      return e.valid(r) ? new e(r) : j.near(r);
    }
    content() {
      return O.empty;
    }
    eq(t) {
      return t instanceof e && t.head == this.head;
    }
    toJSON() {
      return { type: `gapcursor`, pos: this.head };
    }
    static fromJSON(t, n) {
      if (typeof n.pos != `number`) throw RangeError(`Invalid input for GapCursor.fromJSON`);
      return new e(t.resolve(n.pos));
    }
    getBookmark() {
      return new AD(this.anchor);
    }
    static valid(e) {
      let t = e.parent;
      if (t.inlineContent || !MD(e) || !ND(e)) return !1;
      let n = t.type.spec.allowGapCursor;
      if (n != null) return n;
      let r = t.contentMatchAt(e.index()).defaultType;
      return r && r.isTextblock;
    }
    static findGapCursorFrom(t, n, r = !1) {
      search: for (;;) {
        if (!r && e.valid(t)) return t;
        let i = t.pos,
          a = null;
        for (let r = t.depth; ; r--) {
          let o = t.node(r);
          if (n > 0 ? t.indexAfter(r) < o.childCount : t.index(r) > 0) {
            a = o.child(n > 0 ? t.indexAfter(r) : t.index(r) - 1);
            break;
          }
          if (r == 0) return null;
          i += n;
          let s = t.doc.resolve(i);
          if (e.valid(s)) return s;
        }
        for (;;) {
          let o = n > 0 ? a.firstChild : a.lastChild;
          if (!o) {
            if (a.isAtom && !a.isText && !N.isSelectable(a)) {
              ((t = t.doc.resolve(i + a.nodeSize * n)), (r = !1));
              continue search;
            }
            break;
          }
          ((a = o), (i += n));
          let s = t.doc.resolve(i);
          if (e.valid(s)) return s;
        }
        return null;
      }
    }
  };
((kD.prototype.visible = !1), (kD.findFrom = kD.findGapCursorFrom), j.jsonID(`gapcursor`, kD));
var AD = class e {
  constructor(e) {
    this.pos = e;
  }
  map(t) {
    return new e(t.map(this.pos));
  }
  resolve(e) {
    let t = e.resolve(this.pos);
    return kD.valid(t) ? new kD(t) : j.near(t);
  }
};
function jD(e) {
  return e.isAtom || e.spec.isolating || e.spec.createGapCursor;
}
function MD(e) {
  for (let t = e.depth; t >= 0; t--) {
    let n = e.index(t),
      r = e.node(t);
    if (n == 0) {
      if (r.type.spec.isolating) return !0;
    } else
      for (let e = r.child(n - 1); ; e = e.lastChild) {
        if ((e.childCount == 0 && !e.inlineContent) || jD(e.type)) return !0;
        if (e.inlineContent) return !1;
      }
  }
  return !0;
}
function ND(e) {
  for (let t = e.depth; t >= 0; t--) {
    let n = e.indexAfter(t),
      r = e.node(t);
    if (n == r.childCount) {
      if (r.type.spec.isolating) return !0;
    } else
      for (let e = r.child(n); ; e = e.firstChild) {
        if ((e.childCount == 0 && !e.inlineContent) || jD(e.type)) return !0;
        if (e.inlineContent) return !1;
      }
  }
  return !0;
}
function PD() {
  return new Sr({
    props: {
      decorations: zD,
      createSelectionBetween(e, t, n) {
        return t.pos == n.pos && kD.valid(n) ? new kD(n) : null;
      },
      handleClick: LD,
      handleKeyDown: FD,
      handleDOMEvents: { beforeinput: RD },
    },
  });
}
var FD = rc({
  ArrowLeft: ID(`horiz`, -1),
  ArrowRight: ID(`horiz`, 1),
  ArrowUp: ID(`vert`, -1),
  ArrowDown: ID(`vert`, 1),
});
function ID(e, t) {
  let n = e == `vert` ? (t > 0 ? `down` : `up`) : t > 0 ? `right` : `left`;
  return function (e, r, i) {
    let a = e.selection,
      o = t > 0 ? a.$to : a.$from,
      s = a.empty;
    if (a instanceof M) {
      if (!i.endOfTextblock(n) || o.depth == 0) return !1;
      ((s = !1), (o = e.doc.resolve(t > 0 ? o.after() : o.before())));
    }
    let c = kD.findGapCursorFrom(o, t, s);
    return c ? (r && r(e.tr.setSelection(new kD(c))), !0) : !1;
  };
}
function LD(e, t, n) {
  if (!e || !e.editable) return !1;
  let r = e.state.doc.resolve(t);
  if (!kD.valid(r)) return !1;
  let i = e.posAtCoords({ left: n.clientX, top: n.clientY });
  return i && i.inside > -1 && N.isSelectable(e.state.doc.nodeAt(i.inside))
    ? !1
    : (e.dispatch(e.state.tr.setSelection(new kD(r))), !0);
}
function RD(e, t) {
  if (t.inputType != `insertCompositionText` || !(e.state.selection instanceof kD)) return !1;
  let { $from: n } = e.state.selection,
    r = n.parent.contentMatchAt(n.index()).findWrapping(e.state.schema.nodes.text);
  if (!r) return !1;
  let i = E.empty;
  for (let e = r.length - 1; e >= 0; e--) i = E.from(r[e].createAndFill(null, i));
  let a = e.state.tr.replace(n.pos, n.pos, new O(i, 0, 0));
  return (a.setSelection(M.near(a.doc.resolve(n.pos + 1))), e.dispatch(a), !1);
}
function zD(e) {
  if (!(e.selection instanceof kD)) return null;
  let t = document.createElement(`div`);
  return (
    (t.className = `ProseMirror-gapcursor`),
    rs.create(e.doc, [es.widget(e.selection.head, t, { key: `gapcursor` })])
  );
}
var BD = class {
  constructor(e, t, n = {}) {
    ((this.match = e),
      (this.match = e),
      (this.handler = typeof t == `string` ? VD(t) : t),
      (this.undoable = n.undoable !== !1),
      (this.inCode = n.inCode || !1),
      (this.inCodeMark = n.inCodeMark !== !1));
  }
};
function VD(e) {
  return function (t, n, r, i) {
    let a = e;
    if (n[1]) {
      let e = n[0].lastIndexOf(n[1]);
      ((a += n[0].slice(e + n[1].length)), (r += e));
      let t = r - i;
      t > 0 && ((a = n[0].slice(e - t, e) + a), (r = i));
    }
    return t.tr.insertText(a, r, i);
  };
}
var HD = 500;
function UD({ rules: e }) {
  let t = new Sr({
    state: {
      init() {
        return null;
      },
      apply(e, t) {
        return e.getMeta(this) || (e.selectionSet || e.docChanged ? null : t);
      },
    },
    props: {
      handleTextInput(n, r, i, a) {
        return WD(n, r, i, a, e, t);
      },
      handleDOMEvents: {
        compositionend: (n) => {
          setTimeout(() => {
            let { $cursor: r } = n.state.selection;
            r && WD(n, r.pos, r.pos, ``, e, t);
          });
        },
      },
    },
    isInputRules: !0,
  });
  return t;
}
function WD(e, t, n, r, i, a) {
  if (e.composing) return !1;
  let o = e.state,
    s = o.doc.resolve(t),
    c = e.state.selection,
    l = s.parent.textBetween(Math.max(0, s.parentOffset - HD), s.parentOffset, null, `￼`) + r,
    u =
      (t == c.from && n == c.to && e.state.storedMarks) ||
      (t == n ? s.marks() : s.marksAcross(o.doc.resolve(n)) || []);
  for (let c = 0; c < i.length; c++) {
    let d = i[c];
    if (!d.inCodeMark && u.some((e) => e.type.spec.code)) continue;
    if (s.parent.type.spec.code) {
      if (!d.inCode) continue;
    } else if (d.inCode === `only`) continue;
    let f = d.match.exec(l);
    if (!f || f[0].length < r.length) continue;
    let p = t - (f[0].length - r.length);
    if (!d.inCodeMark) {
      let e = !1;
      if (
        (o.doc.nodesBetween(p, s.pos, (t) => {
          t.isInline && t.marks.some((e) => e.type.spec.code) && (e = !0);
        }),
        e)
      )
        continue;
    }
    let m = d.handler(o, f, p, n);
    if (m)
      return (
        d.undoable && m.setMeta(a, { transform: m, from: t, to: n, text: r }),
        e.dispatch(m),
        !0
      );
  }
  return !1;
}
(new BD(/--$/, `—`, { inCodeMark: !1 }),
  new BD(/\.\.\.$/, `…`, { inCodeMark: !1 }),
  new BD(/(?:^|[\s\{\[\(\<'"\u2018\u201C])(")$/, `“`, { inCodeMark: !1 }),
  new BD(/"$/, `”`, { inCodeMark: !1 }),
  new BD(/(?:^|[\s\{\[\(\<'"\u2018\u201C])(')$/, `‘`, { inCodeMark: !1 }),
  new BD(/'$/, `’`, { inCodeMark: !1 }));
function GD(e, t, n, r) {
  let i, a;
  return (
    t instanceof gt
      ? (a = t)
      : ((i = t), (a = t.nodeType), (n = t.getAttrs), (r = t.joinPredicate)),
    new BD(
      e,
      (e, t, i, o) => {
        let s = n instanceof Function ? n(t) : n,
          c = e.tr.delete(i, o),
          l = c.doc.resolve(i).blockRange(),
          u = l && yn(l, a, s);
        if (!u) return null;
        c.wrap(l, u);
        let d = c.doc.resolve(i - 1).nodeBefore;
        return (d && d.type == a && jn(c.doc, i - 1) && (!r || r(t, d)) && c.join(i - 1), c);
      },
      i,
    )
  );
}
function KD(e, t, n) {
  let r, i;
  return (
    t instanceof gt ? (i = t) : ((r = t), (i = t.nodeType), (n = t.getAttrs)),
    new BD(
      e,
      (e, t, r, a) => {
        let o = e.doc.resolve(r),
          s = n instanceof Function ? n(t) : n;
        return o.node(-1).canReplaceWith(o.index(-1), o.indexAfter(-1), i)
          ? e.tr.delete(r, a).setBlockType(r, r, i, s)
          : null;
      },
      r,
    )
  );
}
function qD() {
  return UD({
    rules: [
      KD(/^(#{1,6})\s$/, Z(`heading`), ([, e = ``]) => ({ level: e.length })),
      GD(/^\s*[-*]\s$/, Z(`bulletList`)),
      GD(/^(\d+)[.)]\s$/, Z(`orderedList`), ([, e]) => ({ order: Number(e) })),
      GD(/^\s*>\s$/, Z(`blockquote`)),
      KD(/^```$/, Z(`codeBlock`)),
      JD(/^---$/, () => Z(`rule`).create()),
      JD(/^\[\s?\]\s$/, () => Z(`taskList`).create(null, Z(`taskItem`).create({ state: `TODO` }))),
      JD(/^<>\s$/, () => Z(`decisionList`).create(null, Z(`decisionItem`).create())),
    ],
  });
}
function JD(e, t) {
  return new BD(e, (e, n, r, i) => cw(e.tr.delete(r, i), t()));
}
var YD = new Set([
    `taskList`,
    `taskItem`,
    `decisionList`,
    `decisionItem`,
    `extension`,
    `bodiedExtension`,
    `inlineExtension`,
  ]),
  XD = new Sr({
    appendTransaction(e, t, n) {
      if (!e.some(({ docChanged: e }) => e)) return null;
      let r = new Set(),
        i = n.tr;
      return (
        n.doc.descendants((e, t) => {
          if (!YD.has(e.type.name)) return;
          let n = String(e.attrs.localId ?? ``);
          if (n && !r.has(n)) {
            r.add(n);
            return;
          }
          let a = crypto.randomUUID();
          r.add(a);
          let o = e.attrs.parameters;
          i.setNodeMarkup(t, null, {
            ...e.attrs,
            localId: a,
            ...(o && { parameters: { ...o, localId: a } }),
          });
        }),
        i.docChanged ? i.setMeta(`addToHistory`, !1) : null
      );
    },
  }),
  $ = (e, t, n = ``) => {
    let r = document.createElement(e);
    return ((r.className = t), (r.textContent = n), r);
  },
  ZD = (e, t) => {
    let n = e[t];
    return typeof n == `string` || typeof n == `number` ? String(n) : ``;
  },
  QD = (e, t) => (n) => {
    let r = document.createElement(e);
    return (
      t(r, n.attrs),
      {
        dom: r,
        update(e) {
          return e.type === n.type && (r.replaceChildren(), t(r, e.attrs), !0);
        },
        ignoreMutation: () => !0,
      }
    );
  },
  $D = (e, t, n) => {
    let r = t === void 0 ? null : e.state.doc.nodeAt(t);
    t !== void 0 && r && e.dispatch(e.state.tr.setNodeMarkup(t, null, { ...r.attrs, ...n }));
  },
  eO = (e, t, n) => {
    let r = $(`div`, `adf-task`),
      i = document.createElement(`input`),
      a = document.createElement(`div`),
      o = ({ attrs: e, textContent: t }) => {
        ((i.checked = e.state === `DONE`),
          i.setAttribute(`aria-label`, t || `Action item`),
          (a.dataset.empty = t ? `` : `Type your action, use @ to assign to someone.`));
      };
    return (
      (i.type = `checkbox`),
      (i.contentEditable = `false`),
      i.addEventListener(`change`, () => $D(t, n(), { state: i.checked ? `DONE` : `TODO` })),
      o(e),
      r.append(i, a),
      {
        dom: r,
        contentDOM: a,
        update: (t) => t.type === e.type && (o(t), !0),
        stopEvent: ({ target: e }) => e === i,
        ignoreMutation: ({ target: e }) => !a.contains(e),
      }
    );
  },
  tO = (e) => {
    let t = $(`div`, `adf-decision`),
      n = $(`span`, `adf-decision-mark`),
      r = document.createElement(`div`);
    return (
      (n.contentEditable = `false`),
      (r.dataset.empty = e.textContent ? `` : `Add a decision…`),
      t.append(n, r),
      {
        dom: t,
        contentDOM: r,
        update(t) {
          return ((r.dataset.empty = t.textContent ? `` : `Add a decision…`), t.type === e.type);
        },
        ignoreMutation: ({ target: e }) => !r.contains(e),
      }
    );
  },
  nO = (e) => {
    let t = document.createElement(`div`),
      n = document.createElement(`div`),
      r = ({ attrs: e }) => (t.className = `adf-panel adf-panel-${ZD(e, `panelType`)}`);
    return (
      r(e),
      t.append(n),
      { dom: t, contentDOM: n, update: (t) => t.type === e.type && (r(t), !0) }
    );
  },
  rO = (e, t, n) => {
    let r = $(`div`, `adf-expand`),
      i = document.createElement(`input`),
      a = document.createElement(`div`);
    return (
      (i.className = `expand-title`),
      (i.placeholder = `Give this expand a title…`),
      i.setAttribute(`aria-label`, `Title of the expandable section`),
      (i.value = ZD(e.attrs, `title`)),
      i.addEventListener(`input`, () => $D(t, n(), { title: i.value })),
      r.append(i, a),
      {
        dom: r,
        contentDOM: a,
        update(t) {
          return (
            t.type === e.type &&
            (i.value !== ZD(t.attrs, `title`) && (i.value = ZD(t.attrs, `title`)), !0)
          );
        },
        stopEvent: ({ target: e }) => e === i,
        ignoreMutation: ({ target: e }) => !a.contains(e),
      }
    );
  },
  iO = (e) => () => {
    let t = $(`div`, e);
    return { dom: t, contentDOM: t };
  },
  aO = (e) => {
    let t = $(`div`, `adf-column`);
    return ((t.style.flexBasis = `${ZD(e.attrs, `width`)}%`), { dom: t, contentDOM: t });
  },
  oO = (e) =>
    QD(`span`, (t, n) => {
      ((t.className = e), (t.textContent = ZD(n, `url`)));
    }),
  sO = QD(`div`, (e) => {
    ((e.className = `unsupported`),
      (e.textContent = `This editor does not show this content. It stays on the page as it is.`));
  }),
  cO = (e) =>
    QD(`div`, (t, n) => {
      t.className = `media`;
      let r = n.type === `external` ? ZD(n, `url`) : e(ZD(n, `id`));
      if (r === void 0 || r === ``) {
        t.append($(`span`, `adf-media-missing`, `Preview unavailable`));
        return;
      }
      let i = document.createElement(`img`);
      ((i.src = r), (i.alt = ZD(n, `alt`)), t.append(i));
    });
function lO(e) {
  return {
    taskItem: eO,
    decisionItem: tO,
    panel: nO,
    expand: rO,
    nestedExpand: rO,
    taskList: iO(`adf-tasks`),
    decisionList: iO(`adf-decisions`),
    layoutSection: iO(`adf-layout`),
    layoutColumn: aO,
    mediaSingle: iO(`adf-media`),
    mediaGroup: iO(`adf-media-group`),
    media: cO(e),
    mediaInline: cO(e),
    mention: QD(`span`, (e, t) => {
      ((e.className = `adf-mention`), (e.textContent = ZD(t, `text`)));
    }),
    emoji: QD(`span`, (e, t) => {
      ((e.className = `adf-emoji`), (e.textContent = ZD(t, `text`) || ZD(t, `shortName`)));
    }),
    date: QD(`span`, (e, t) => {
      ((e.className = `adf-date`), (e.textContent = ee(ZD(t, `timestamp`))));
    }),
    status: QD(`span`, (e, t) => {
      ((e.className = `adf-status adf-status-${ZD(t, `color`)}`),
        (e.textContent = ZD(t, `text`) || `Set a status`));
    }),
    inlineCard: oO(`adf-card`),
    blockCard: oO(`adf-card adf-card-block`),
    embedCard: oO(`adf-card adf-card-block`),
    unsupportedBlock: sO,
    unsupportedInline: QD(`span`, (e) => {
      ((e.className = `unsupported`), (e.textContent = `…`));
    }),
  };
}
var uO = (e) => JSON.stringify(e.attrs.parameters);
function dO(e) {
  return (t) => {
    let n = t.isInline,
      r = $(n ? `span` : `div`, `editor-macro${n ? ` is-inline` : ``}`),
      i = $(n ? `span` : `div`, `macro-frame`),
      a = $(`span`, `macro-cover`),
      o = t.type.name === `bodiedExtension` ? $(`div`, `macro-body`) : void 0,
      s = fO(t, e);
    for (let e of [s, i, a]) e.contentEditable = `false`;
    let c = $(n ? `span` : `div`, `macro-preview`);
    ((c.contentEditable = `false`), c.append(i, a), r.append(s, c, ...(o ? [o] : [])));
    let l = t,
      u = mO(i, t, e);
    return {
      dom: r,
      ...(o && { contentDOM: o }),
      update(t) {
        return t.type !== l.type || t.attrs.localId !== l.attrs.localId
          ? !1
          : (uO(t) !== uO(l) && (u.destroy(), (u = mO(i, t, e))), (l = t), !0);
      },
      selectNode: () => r.classList.add(`is-selected`),
      deselectNode: () => r.classList.remove(`is-selected`),
      stopEvent: (e) => s.contains(e.target),
      ignoreMutation: ({ target: e }) => !o?.contains(e),
      destroy: () => u.destroy(),
    };
  };
}
function fO(e, t) {
  let n = String(e.attrs.localId),
    r = String(e.attrs.text ?? e.attrs.extensionKey),
    i = $(e.isInline ? `span` : `div`, `macro-bar`);
  (i.append($(`span`, `macro-title`, r)),
    i.setAttribute(`role`, `toolbar`),
    i.setAttribute(`aria-label`, r));
  let a = (e, t) => {
    let n = $(`button`, `button button-subtle`, e);
    (n.setAttribute(`type`, `button`),
      n.setAttribute(`aria-label`, `${e} ${r}`),
      n.addEventListener(`click`, t),
      i.append(n));
  };
  return (t.editable(pO(e)) && a(`Edit`, () => t.edit(n)), a(`Remove`, () => t.remove(n)), i);
}
var pO = (e) => ({ type: e.type.name, attrs: e.attrs });
function mO(e, t, { app: n, place: r }) {
  let i = pO(t),
    a = ue(i, n);
  if (!a)
    return (
      (e.textContent = `The app of this macro is not installed. It stays on the page as it is.`),
      { destroy: () => void 0 }
    );
  let o = $(`div`, `macro-holder`);
  return (
    e.replaceChildren(o),
    b(o, {
      moduleKey: a.key,
      kind: `view`,
      extension: re(i, r, { isEditing: !0 }),
      localId: String(t.attrs.localId),
    })
  );
}
function hO(e, t) {
  return e.find(({ type: e, properties: n }) => {
    let r = n.autoConvert;
    return e === `macro` && r?.matchers?.some(({ pattern: e }) => gO(e, t));
  });
}
function gO(e, t) {
  let n = e.split(`*`).map((e) => e.replace(/[.+?^${}()|[\]\\]/g, `\\$&`));
  return RegExp(`^${n.join(`.*`)}$`, `i`).test(t);
}
function _O({ modules: e, convert: t, upload: n }) {
  let r = (e) => {
    let t = Array.from(e ?? []).filter(({ type: e }) => e.startsWith(`image/`));
    return (t.length > 0 && n(t), t.length > 0);
  };
  return new Sr({
    props: {
      handlePaste(n, i) {
        let a = i.clipboardData?.getData(`text/plain`).trim() ?? ``;
        if (r(i.clipboardData?.files)) return !0;
        if (!/^https?:\/\/\S+$/.test(a) || n.state.selection.$from.parent.type.spec.code) return !1;
        let o = hO(e, a);
        if (o) return (t(o, a), !0);
        if (!n.state.selection.empty) {
          let { from: e, to: t } = n.state.selection,
            r = n.state.schema.marks.link?.create({ href: a });
          return (r && n.dispatch(n.state.tr.addMark(e, t, r)), !0);
        }
        let s = Z(`inlineCard`).create({ url: a });
        return (n.dispatch(n.state.tr.replaceSelectionWith(s, !1).insertText(` `)), !0);
      },
      handleDrop: (e, t) => r(t.dataTransfer?.files),
    },
  });
}
var vO = /(?:^|\s)([/@])([\p{L}\d][\p{L}\d ]{0,29})?$/u;
function yO(e) {
  let { $from: t, empty: n } = e.selection;
  if (!n || !t.parent.isTextblock || t.parent.type.spec.code) return;
  let r = t.parent.textBetween(0, t.parentOffset, void 0, `￼`),
    i = vO.exec(r);
  if (!i) return;
  let a = i[2] ?? ``;
  return { sign: i[1] === `@` ? `@` : `/`, query: a, from: t.pos - a.length - 1, to: t.pos };
}
function bO(e) {
  return new Sr({
    props: { handleKeyDown: (t, n) => e.key(n) },
    view: () => ({
      update: (t, n) => {
        if (t.state.doc.eq(n.doc) && t.state.selection.eq(n.selection)) return;
        let r = !t.state.doc.eq(n.doc),
          i = yO(t.state);
        e.changed(i && (r || yO(n)) ? i : void 0, t);
      },
    }),
  });
}
var xO = `Type / to insert elements`,
  SO = new Sr({
    props: {
      attributes: ({ doc: e }) => {
        let t = e.childCount === 1 ? e.firstChild : null;
        return t?.type.name === `paragraph` && t.content.size === 0
          ? { 'data-placeholder': xO }
          : {};
      },
    },
  });
function CO(e, t) {
  let n = dO(t.macros),
    r = new Ls(e, {
      state: br.create({
        doc: t.doc,
        plugins: [
          bO(t.typeAhead),
          _O(t.paste),
          qD(),
          ...ow(),
          vu(),
          pl(),
          PD(),
          DD({ class: `drop-cursor` }),
          XD,
          SO,
        ],
      }),
      nodeViews: { ...lO((e) => t.urlOf(e)), extension: n, bodiedExtension: n, inlineExtension: n },
      attributes: {
        role: `textbox`,
        'aria-multiline': `true`,
        'aria-label': `Page content`,
        class: `adf-body`,
      },
      dispatchTransaction(e) {
        let n = r.state.apply(e);
        (r.updateState(n), t.changed(r, e.docChanged));
      },
    });
  return r;
}
async function wO(t, n, r) {
  for (let i of r)
    try {
      let e = await TO(n, i),
        r = await fe(n.page.id, e);
      if (!r) throw Error(`The site did not keep the file.`);
      n.files.set(r.fileId, h(r));
      let a = await EO(i),
        o = Z(`media`).create({
          type: `file`,
          id: r.fileId,
          collection: `contentId-${n.page.id}`,
          alt: i.name,
          ...a,
        });
      t.dispatch(cw(t.state.tr, Z(`mediaSingle`).create({ layout: `center` }, o)));
    } catch (t) {
      e({ kind: `error`, title: `“${i.name}” was not uploaded`, text: t.message });
    }
}
async function TO(e, t) {
  if (t.name !== `image.png`) return t;
  let n = `image-${e.files.size + 1}-${t.size}.png`;
  return new File([await t.arrayBuffer()], n, { type: t.type });
}
async function EO(e) {
  try {
    let { width: t, height: n } = await createImageBitmap(e);
    return { width: t, height: n };
  } catch {
    return {};
  }
}
function DO(e, t) {
  let { app: n } = oe(),
    r = a(null),
    i = a(),
    c = a(() => !1),
    [, l] = s(0),
    [u, d] = s(),
    [p, m] = s(),
    h = he(
      (t) => {
        i.current && wO(i.current, e, t);
      },
      [e],
    ),
    g = he(() => {
      let e = document.createElement(`input`);
      ((e.type = `file`),
        (e.accept = `image/*`),
        (e.multiple = !0),
        e.addEventListener(`change`, () => h(Array.from(e.files ?? []))),
        e.click());
    }, [h]),
    _ = he(
      (e, t) => {
        if (!i.current) return;
        let r = crypto.randomUUID();
        t === void 0 && yw(e)?.openOnInsert
          ? m({ module: e, localId: r, node: { type: `extension` }, inserting: !0 })
          : hw(i.current, { module: e, app: n, localId: r, config: {}, link: t });
      },
      [n],
    ),
    v = he(
      (e) => {
        let t = i.current && gw(i.current.state.doc, e);
        if (!t) return;
        let r = { type: t.node.type.name, attrs: t.node.attrs },
          a = ue(r, n);
        a && m({ module: a, localId: e, node: r, inserting: !1 });
      },
      [n],
    ),
    y = (e) => {
      if (!i.current || !p) return;
      let { module: t, localId: r } = p;
      _w(i.current, r, e) || hw(i.current, { module: t, app: n, localId: r, config: e });
    };
  f(() => {
    if (!r.current) return;
    let { page: a, space: o } = e,
      s = CO(r.current, {
        doc: $E(e.doc),
        urlOf: (t) => e.files.get(t),
        macros: {
          app: n,
          place: { page: a, space: o },
          edit: v,
          remove: (e) => vw(s, e),
          editable: (e) => {
            let t = ue(e, n);
            return t !== void 0 && yw(t) !== void 0 && !!ce(e);
          },
        },
        paste: { modules: n.modules, convert: (e, t) => _(e, t), upload: h },
        typeAhead: { changed: (e) => d(e), key: (e) => c.current(e) },
        changed: (e, n) => {
          (n && t(), l((e) => e + 1));
        },
      });
    return ((i.current = s), l((e) => e + 1), () => s.destroy());
  }, [e]);
  let b = o(() => [...pD(n.modules, (e) => _(e)), ...fD(g)], [n, _, g]);
  return {
    holder: r,
    view: i.current,
    choices: b,
    typeAhead: u,
    configuring: p,
    chooseImage: g,
    saveConfig: y,
    closeTypeAhead: () => {
      ((c.current = () => !1), d(void 0));
    },
    listen: (e) => (c.current = e),
    openTypeAhead: () => {
      let e = i.current;
      if (!e) return;
      e.focus();
      let { $from: t } = e.state.selection,
        n = t.parent.textBetween(0, t.parentOffset, void 0, ` `);
      e.dispatch(e.state.tr.insertText(n === `` || n.endsWith(` `) ? `/` : ` /`));
    },
    stopConfiguring: () => {
      (m(void 0), i.current?.focus());
    },
  };
}
function OO({ draft: t, read: n, saving: r, reload: i }) {
  let { page: a, space: o, base: c } = t,
    [l, u] = s(!1),
    [d, f] = s(),
    { settle: p, stop: h } = r,
    g = he(
      (e) => {
        ie(c === 0 ? `/wiki/spaces/${o.key}/overview` : S(o.key, { id: a.id, title: e }));
      },
      [c, a.id, o.key],
    );
  return {
    busy: l,
    conflict: d,
    publish: he(
      async (t) => {
        let r = n();
        if (!r.title.trim())
          e({ kind: `error`, title: `Give the page a title before you publish it` });
        else {
          (u(!0), await h());
          try {
            let n = await de({ id: a.id, ...r, version: c + 1, message: t });
            (ie(S(o.key, n)),
              e({ kind: `success`, title: c === 0 ? `Page published` : `Page updated` }));
          } catch (t) {
            u(!1);
            let { message: n } = t;
            if (t instanceof m && t.status === 409) {
              f({ version: ww(n) });
              return;
            }
            e({ kind: `error`, title: `The page was not published`, text: n });
          }
        }
      },
      [c, a.id, n, o.key, h],
    ),
    close: he(async () => {
      (f(void 0), r.changed(), await p(), g(a.title));
    }, [g, a.title, r.changed, p]),
    discard: he(async () => {
      await h();
      try {
        await x(a.id);
      } catch (t) {
        if (!(t instanceof m && t.status === 404)) {
          (e({ kind: `error`, title: `The draft was not discarded`, text: t.message }), i());
          return;
        }
      }
      g(a.title);
    }, [g, a.id, a.title, i, h]),
    endConflict: () => f(void 0),
  };
}
function kO({ draft: e, reload: t }) {
  let { page: n, space: r, base: i } = e,
    [o, c] = s(e.title),
    [u, p] = s(!1),
    m = a(null),
    h = a(),
    g = a(o);
  g.current = o;
  let _ = he(() => ({ title: g.current, doc: h.current ? eD(h.current.state.doc) : e.doc }), [e]),
    v = ED(n.id, _),
    y = DO(e, v.changed);
  h.current = y.view;
  let b = OO({ draft: e, read: _, saving: v, reload: t });
  return (
    f(() => {
      ((document.title = `Edit ${e.title || `a new page`} - ${r.name} - Confluence`),
        i === 0 && e.title === `` ? m.current?.focus() : h.current?.focus());
    }, [y.view === void 0]),
    f(() => {
      let e = (e) => {
        e.key === `Enter` &&
          (e.ctrlKey || e.metaKey) &&
          (e.target.closest(`dialog`) || (e.preventDefault(), b.publish(``)));
      };
      return (
        document.addEventListener(`keydown`, e, !0),
        () => document.removeEventListener(`keydown`, e, !0)
      );
    }, [b.publish]),
    d(`div`, {
      class: `editor`,
      children: [
        d(`div`, {
          class: `editor-bar`,
          children: [
            d(`div`, {
              class: `editor-row`,
              children: [
                y.view &&
                  d(gD, {
                    view: y.view,
                    chooseImage: y.chooseImage,
                    editLink: () => p(!0),
                    insertMore: y.openTypeAhead,
                  }),
                d(Cw, {
                  state: v.state,
                  busy: b.busy,
                  update: i > 0,
                  publish: (e) => void b.publish(e),
                  close: () => void b.close(),
                  discard: () => void b.discard(),
                }),
              ],
            }),
            y.view && d(ml, { view: y.view }),
          ],
        }),
        d(`div`, {
          class: `editor-page`,
          children: [
            e.unpublished &&
              d(`div`, {
                class: `message message-info`,
                role: `note`,
                children: [
                  d(l, { name: `info` }),
                  d(`p`, {
                    children: [
                      `You are editing unpublished changes. “Discard changes” returns to version `,
                      i,
                      `.`,
                    ],
                  }),
                ],
              }),
            d(`h1`, {
              class: `visually-hidden`,
              children: i === 0 ? `New page` : `Edit ${e.title}`,
            }),
            d(`textarea`, {
              ref: m,
              class: `title-field`,
              rows: 1,
              maxLength: 255,
              'aria-label': `Title`,
              placeholder: `Give this page a title`,
              value: o,
              onInput: (e) => {
                (c(
                  e.currentTarget.value.replaceAll(
                    `
`,
                    ` `,
                  ),
                ),
                  v.changed());
              },
              onKeyDown: (e) => {
                e.key !== `Enter` ||
                  e.ctrlKey ||
                  e.metaKey ||
                  (e.preventDefault(), y.view?.focus());
              },
            }),
            d(`div`, { ref: y.holder }),
          ],
        }),
        y.typeAhead &&
          y.view &&
          d(xD, {
            view: y.view,
            found: y.typeAhead,
            choices: y.choices,
            listen: y.listen,
            close: y.closeTypeAhead,
          }),
        u && y.view && d(sw, { view: y.view, onClose: () => p(!1) }),
        y.configuring &&
          d(xw, {
            ...y.configuring,
            place: { page: n, space: r },
            save: y.saveConfig,
            onClose: y.stopConfiguring,
          }),
        b.conflict &&
          d(Tw, {
            version: b.conflict.version,
            viewPath: S(r.key, n),
            keepDraft: () => void b.close(),
            onClose: b.endConflict,
          }),
      ],
    })
  );
}
async function AO(e, t) {
  let n = await p(e),
    [r, i, a] = await Promise.all([_(e), me(e), pe(e)]),
    { page: o } = n,
    s = t.find(({ id: e }) => e === o.spaceId);
  if (!s || !a.has(`update`)) return;
  let c = o.status === `draft`;
  return {
    page: o,
    space: s,
    title: r.page.title,
    doc: r.doc,
    base: c ? 0 : o.version.number,
    unpublished: !c && JSON.stringify(r.doc) !== JSON.stringify(n.doc),
    files: new Map(i.map((e) => [e.fileId, `/wiki${e.downloadLink}`])),
  };
}
function jO({ pageId: e }) {
  let { spaces: t } = oe(),
    n = i(`draft ${e}`, () => AO(e, t));
  if (n.state === `loading`)
    return d(`div`, { class: `editor-page`, children: d(ne, { label: `Loading the editor` }) });
  let a = n.state === `failed` && n.error instanceof m && n.error.status === 404;
  return n.state === `failed` && !a
    ? d(`div`, {
        class: `editor-page`,
        children: d(u, {
          what: `This page could not be opened for editing.`,
          error: n.error,
          retry: n.reload,
        }),
      })
    : n.state === `failed` || !n.value
      ? d(r, {
          icon: `lock`,
          title: `You can’t edit this page`,
          children: d(`p`, {
            children: [
              `It may be restricted or deleted, or you may only view it.`,
              ` `,
              d(`a`, { href: `/wiki/home`, children: `Go to Home` }),
            ],
          }),
        })
      : d(kO, { draft: n.value, reload: n.reload }, e);
}
export { jO as EditorScreen };
