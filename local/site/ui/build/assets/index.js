var e,
  t,
  n,
  r,
  i,
  a,
  o,
  s,
  c,
  l,
  u,
  d,
  f,
  p,
  m,
  h = {},
  g = [],
  _ = /acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,
  v = Array.isArray;
function y(e, t) {
  for (var n in t) e[n] = t[n];
  return e;
}
function ee(e) {
  e && e.parentNode && e.parentNode.removeChild(e);
}
function b(t, n, r) {
  var i,
    a,
    o,
    s = {};
  for (o in n) o == `key` ? (i = n[o]) : o == `ref` ? (a = n[o]) : (s[o] = n[o]);
  if (
    (arguments.length > 2 && (s.children = arguments.length > 3 ? e.call(arguments, 2) : r),
    typeof t == `function` && t.defaultProps != null)
  )
    for (o in t.defaultProps) s[o] === void 0 && (s[o] = t.defaultProps[o]);
  return x(t, s, i, a, null);
}
function x(e, r, i, a, o) {
  var s = {
    type: e,
    props: r,
    key: i,
    ref: a,
    __k: null,
    __: null,
    __b: 0,
    __e: null,
    __c: null,
    constructor: void 0,
    __v: o ?? ++n,
    __i: -1,
    __u: 0,
  };
  return (o == null && t.vnode != null && t.vnode(s), s);
}
function S(e) {
  return e.children;
}
function C(e, t) {
  ((this.props = e), (this.context = t));
}
function te(e, t) {
  if (t == null) return e.__ ? te(e.__, e.__i + 1) : null;
  for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) != null && n.__e != null) return n.__e;
  return typeof e.type == `function` ? te(e) : null;
}
function w(e) {
  if (e.__P && e.__d) {
    var n = e.__v,
      r = n.__e,
      i = [],
      a = [],
      o = y({}, n);
    ((o.__v = n.__v + 1),
      t.vnode && t.vnode(o),
      le(
        e.__P,
        o,
        n,
        e.__n,
        e.__P.namespaceURI,
        32 & n.__u ? [r] : null,
        i,
        r ?? te(n),
        !!(32 & n.__u),
        a,
      ),
      (o.__v = n.__v),
      (o.__.__k[o.__i] = o),
      de(i, o, a),
      (n.__e = n.__ = null),
      o.__e != r && T(o));
  }
}
function T(e) {
  if ((e = e.__) != null && e.__c != null)
    return (
      (e.__e = e.__c.base = null),
      e.__k.some(function (t) {
        if (t != null && t.__e != null) return (e.__e = e.__c.base = t.__e);
      }),
      T(e)
    );
}
function E(e) {
  ((!e.__d && (e.__d = !0) && r.push(e) && !D.__r++) || i != t.debounceRendering) &&
    ((i = t.debounceRendering) || a)(D);
}
function D() {
  try {
    for (var e, t = 1; r.length;)
      (r.length > t && r.sort(o), (e = r.shift()), (t = r.length), w(e));
  } finally {
    r.length = D.__r = 0;
  }
}
function ne(e, t, n, r, i, a, o, s, c, l, u) {
  var d,
    f,
    p,
    m,
    _,
    v,
    y = (r && r.__k) || g,
    ee = t.length;
  for (c = re(n, t, y, c, ee), d = 0; d < ee; d++)
    (p = n.__k[d]) != null &&
      ((f = (p.__i != -1 && y[p.__i]) || h),
      (p.__i = d),
      (v = le(e, p, f, i, a, o, s, c, l, u)),
      (m = p.__e),
      p.ref && f.ref != p.ref && (f.ref && me(f.ref, null, p), u.push(p.ref, p.__c || m, p)),
      _ == null && m != null && (_ = m),
      4 & p.__u
        ? ((c = ie(p, c, e)), f.__e && (f.__e = null))
        : typeof p.type == `function` && v !== void 0
          ? (c = v)
          : m && (c = m.nextSibling),
      (p.__u &= -7));
  return ((n.__e = _), c);
}
function re(e, t, n, r, i) {
  var a,
    o,
    s,
    c,
    l,
    u = n.length,
    d = u,
    f = 0;
  for (e.__k = Array(i), a = 0; a < i; a++)
    (o = t[a]) != null && typeof o != `boolean` && typeof o != `function`
      ? (typeof o == `string` ||
        typeof o == `number` ||
        typeof o == `bigint` ||
        o.constructor == String
          ? (o = e.__k[a] = x(null, o, null, null, null))
          : v(o)
            ? (o = e.__k[a] = x(S, { children: o }, null, null, null))
            : o.constructor === void 0 && o.__b > 0
              ? (o = e.__k[a] = x(o.type, o.props, o.key, o.ref ? o.ref : null, o.__v))
              : (e.__k[a] = o),
        (c = a + f),
        (o.__ = e),
        (o.__b = e.__b + 1),
        (s = null),
        (l = o.__i = oe(o, n, c, d)) != -1 && (d--, (s = n[l]) && (s.__u |= 2)),
        s == null || s.__v == null
          ? (l == -1 && (i > u ? f-- : i < u && f++), typeof o.type != `function` && (o.__u |= 4))
          : l != c && (l == c - 1 ? f-- : l == c + 1 ? f++ : (l > c ? f-- : f++, (o.__u |= 4))))
      : (e.__k[a] = null);
  if (d)
    for (a = 0; a < u; a++)
      (s = n[a]) != null && !(2 & s.__u) && (s.__e == r && (r = te(s)), he(s, s));
  return r;
}
function ie(e, t, n) {
  var r, i;
  if (typeof e.type == `function`) {
    for (r = e.__k, i = 0; r && i < r.length; i++) r[i] && ((r[i].__ = e), (t = ie(r[i], t, n)));
    return t;
  }
  e.__e != t &&
    (t && e.type && !t.parentNode && (t = te(e)), (t = n.insertBefore(e.__e, t || null)));
  do t &&= t.nextSibling;
  while (t != null && t.nodeType == 8);
  return t;
}
function ae(e, t) {
  return (
    (t ||= []),
    e == null ||
      typeof e == `boolean` ||
      (v(e)
        ? e.some(function (e) {
            ae(e, t);
          })
        : t.push(e)),
    t
  );
}
function oe(e, t, n, r) {
  var i,
    a,
    o,
    s = e.key,
    c = e.type,
    l = t[n],
    u = l != null && !(2 & l.__u);
  if ((l === null && s == null) || (u && s == l.key && c == l.type)) return n;
  if (r > +!!u) {
    for (i = n - 1, a = n + 1; i >= 0 || a < t.length;)
      if ((l = t[(o = i >= 0 ? i-- : a++)]) != null && !(2 & l.__u) && s == l.key && c == l.type)
        return o;
  }
  return -1;
}
function O(e, t, n) {
  t[0] == `-`
    ? e.setProperty(t, n ?? ``)
    : (e[t] = n == null ? `` : typeof n != `number` || _.test(t) ? n : n + `px`);
}
function se(e, t, n, r, i) {
  var a, o;
  n: if (t == `style`) {
    if (typeof n == `string`) e.style.cssText = n;
    else {
      if ((typeof r == `string` && (e.style.cssText = r = ``), r))
        for (t in r) (n && t in n) || O(e.style, t, ``);
      if (n) for (t in n) (r && n[t] == r[t]) || O(e.style, t, n[t]);
    }
  } else if (t[0] == `o` && t[1] == `n`)
    ((a = t != (t = t.replace(u, `$1`))),
      (o = t.toLowerCase()),
      (t = o in e || t == `onFocusOut` || t == `onFocusIn` ? o.slice(2) : t.slice(2)),
      (e.l ||= {}),
      (e.l[t + a] = n),
      n
        ? r
          ? (n[l] = r[l])
          : ((n[l] = d), e.addEventListener(t, a ? p : f, a))
        : e.removeEventListener(t, a ? p : f, a));
  else {
    if (i == `http://www.w3.org/2000/svg`) t = t.replace(/xlink(H|:h)/, `h`).replace(/sName$/, `s`);
    else if (
      t != `width` &&
      t != `height` &&
      t != `href` &&
      t != `list` &&
      t != `form` &&
      t != `tabIndex` &&
      t != `download` &&
      t != `rowSpan` &&
      t != `colSpan` &&
      t != `role` &&
      t != `popover` &&
      t in e
    )
      try {
        e[t] = n ?? ``;
        break n;
      } catch {}
    typeof n == `function` ||
      (n == null || (!1 === n && t[4] != `-`)
        ? e.removeAttribute(t)
        : e.setAttribute(t, t == `popover` && n == 1 ? `` : n));
  }
}
function ce(e) {
  return function (n) {
    if (this.l) {
      var r = this.l[n.type + e];
      if (n[c] == null) n[c] = d++;
      else if (n[c] < r[l]) return;
      return r(t.event ? t.event(n) : n);
    }
  };
}
function le(e, n, r, i, a, o, s, c, l, u) {
  var d,
    f,
    p,
    m,
    h,
    _,
    b,
    x,
    w,
    T,
    E,
    D,
    re,
    ie,
    ae,
    oe,
    O = n.type;
  if (n.constructor !== void 0) return null;
  (128 & r.__u && ((l = !!(32 & r.__u)), (o = [(c = n.__e = r.__e)])), (d = t.__b) && d(n));
  n: if (typeof O == `function`) {
    f = s.length;
    try {
      if (
        ((w = n.props),
        (T = O.prototype && O.prototype.render),
        (E = (d = O.contextType) && i[d.__c]),
        (D = d ? (E ? E.props.value : d.__) : i),
        r.__c
          ? (x = (p = n.__c = r.__c).__ = p.__E)
          : (T
              ? (n.__c = p = new O(w, D))
              : ((n.__c = p = new C(w, D)), (p.constructor = O), (p.render = ge)),
            E && E.sub(p),
            p.state || (p.state = {}),
            (p.__n = i),
            (m = p.__d = !0),
            (p.__h = []),
            (p._sb = [])),
        T && p.__s == null && (p.__s = p.state),
        T &&
          O.getDerivedStateFromProps != null &&
          (p.__s == p.state && (p.__s = y({}, p.__s)),
          y(p.__s, O.getDerivedStateFromProps(w, p.__s))),
        (h = p.props),
        (_ = p.state),
        (p.__v = n),
        m)
      )
        (T &&
          O.getDerivedStateFromProps == null &&
          p.componentWillMount != null &&
          p.componentWillMount(),
          T && p.componentDidMount != null && p.__h.push(p.componentDidMount));
      else {
        if (
          (T &&
            O.getDerivedStateFromProps == null &&
            w !== h &&
            p.componentWillReceiveProps != null &&
            p.componentWillReceiveProps(w, D),
          n.__v == r.__v ||
            (!p.__e &&
              p.shouldComponentUpdate != null &&
              !1 === p.shouldComponentUpdate(w, p.__s, D)))
        ) {
          (n.__v != r.__v && ((p.props = w), (p.state = p.__s), (p.__d = !1)),
            (n.__e = r.__e),
            (n.__k = r.__k),
            n.__k.some(function (e) {
              e && (e.__ = n);
            }),
            g.push.apply(p.__h, p._sb),
            (p._sb = []),
            p.__h.length && s.push(p),
            (c = te(r)));
          break n;
        }
        (p.componentWillUpdate != null && p.componentWillUpdate(w, p.__s, D),
          T &&
            p.componentDidUpdate != null &&
            p.__h.push(function () {
              p.componentDidUpdate(h, _, b);
            }));
      }
      if (((p.context = D), (p.props = w), (p.__P = e), (p.__e = !1), (re = t.__r), (ie = 0), T))
        ((p.state = p.__s),
          (p.__d = !1),
          re && re(n),
          (d = p.render(p.props, p.state, p.context)),
          g.push.apply(p.__h, p._sb),
          (p._sb = []));
      else
        do
          ((p.__d = !1),
            re && re(n),
            (d = p.render(p.props, p.state, p.context)),
            (p.state = p.__s));
        while (p.__d && ++ie < 25);
      ((p.state = p.__s),
        p.getChildContext != null && (i = y(y({}, i), p.getChildContext())),
        T && !m && p.getSnapshotBeforeUpdate != null && (b = p.getSnapshotBeforeUpdate(h, _)),
        (ae = d != null && d.type === S && d.key == null ? fe(d.props.children) : d),
        (c = ne(e, v(ae) ? ae : [ae], n, r, i, a, o, s, c, l, u)),
        (p.base = n.__e),
        (n.__u &= -161),
        p.__h.length && s.push(p),
        x && (p.__E = p.__ = null));
    } catch (e) {
      if (((s.length = f), (n.__v = null), l || o != null)) {
        if (e.then) {
          for (n.__u |= l ? 160 : 128; c && c.nodeType == 8 && c.nextSibling;) c = c.nextSibling;
          (o != null && (o[o.indexOf(c)] = null), (n.__e = c));
        } else if (o != null) for (oe = o.length; oe--;) ee(o[oe]);
      } else n.__e = r.__e;
      ((n.__k ??= r.__k || []), e.then || ue(n), t.__e(e, n, r));
    }
  } else
    o == null && n.__v == r.__v
      ? ((n.__k = r.__k), (n.__e = r.__e))
      : (c = n.__e = pe(r.__e, n, r, i, a, o, s, l, u));
  return ((d = t.diffed) && d(n), 128 & n.__u ? void 0 : c);
}
function ue(e) {
  e && (e.__c && (e.__c.__e = !0), e.__k && e.__k.some(ue));
}
function de(e, n, r) {
  for (var i = 0; i < r.length; i++) me(r[i], r[++i], r[++i]);
  (t.__c && t.__c(n, e),
    e.some(function (n) {
      try {
        ((e = n.__h),
          (n.__h = []),
          e.some(function (e) {
            e.call(n);
          }));
      } catch (e) {
        t.__e(e, n.__v);
      }
    }));
}
function fe(e) {
  return typeof e != `object` || !e || e.__b > 0
    ? e
    : v(e)
      ? e.map(fe)
      : e.constructor === void 0
        ? y({}, e)
        : null;
}
function pe(n, r, i, a, o, s, c, l, u) {
  var d,
    f,
    p,
    m,
    g,
    _,
    y,
    b = i.props || h,
    x = r.props,
    S = r.type;
  if (
    (S == `svg`
      ? (o = `http://www.w3.org/2000/svg`)
      : S == `math`
        ? (o = `http://www.w3.org/1998/Math/MathML`)
        : (o ||= `http://www.w3.org/1999/xhtml`),
    s != null)
  ) {
    for (d = 0; d < s.length; d++)
      if ((g = s[d]) && `setAttribute` in g == !!S && (S ? g.localName == S : g.nodeType == 3)) {
        ((n = g), (s[d] = null));
        break;
      }
  }
  if (n == null) {
    if (S == null) return document.createTextNode(x);
    ((n = document.createElementNS(o, S, x.is && x)),
      (l &&= (t.__m && t.__m(r, s), !1)),
      (s = null));
  }
  if (S == null) b === x || (l && n.data == x) || (n.data = x);
  else {
    if (
      ((s = S == `textarea` && x.defaultValue != null ? null : s && e.call(n.childNodes)),
      !l && s != null)
    )
      for (b = {}, d = 0; d < n.attributes.length; d++) b[(g = n.attributes[d]).name] = g.value;
    for (d in b)
      ((g = b[d]),
        d == `dangerouslySetInnerHTML`
          ? (p = g)
          : d == `children` ||
            d in x ||
            (d == `value` && `defaultValue` in x) ||
            (d == `checked` && `defaultChecked` in x) ||
            se(n, d, null, g, o));
    for (d in x)
      ((g = x[d]),
        d == `children`
          ? (m = g)
          : d == `dangerouslySetInnerHTML`
            ? (f = g)
            : d == `value`
              ? (_ = g)
              : d == `checked`
                ? (y = g)
                : (l && typeof g != `function`) || b[d] === g || se(n, d, g, b[d], o));
    if (f)
      (l || (p && (f.__html == p.__html || f.__html == n.innerHTML)) || (n.innerHTML = f.__html),
        (r.__k = []));
    else if (
      (p && (n.innerHTML = ``),
      ne(
        r.type == `template` ? n.content : n,
        v(m) ? m : [m],
        r,
        i,
        a,
        S == `foreignObject` ? `http://www.w3.org/1999/xhtml` : o,
        s,
        c,
        s ? s[0] : i.__k && te(i, 0),
        l,
        u,
      ),
      s != null)
    )
      for (d = s.length; d--;) ee(s[d]);
    (l && S != `textarea`) ||
      ((d = `value`),
      S == `progress` && _ == null
        ? n.removeAttribute(`value`)
        : _ != null &&
          (_ !== n[d] || (S == `progress` && !_) || (S == `option` && _ != b[d])) &&
          se(n, d, _, b[d], o),
      (d = `checked`),
      y != null && y != n[d] && se(n, d, y, b[d], o));
  }
  return n;
}
function me(e, n, r) {
  try {
    if (typeof e == `function`) {
      var i = typeof e.__u == `function`;
      (i && e.__u(), (i && n == null) || (e.__u = e(n)));
    } else e.current = n;
  } catch (e) {
    t.__e(e, r);
  }
}
function he(e, n, r) {
  var i, a;
  if (
    (t.unmount && t.unmount(e),
    (i = e.ref) && ((i.current && i.current != e.__e) || me(i, null, n)),
    (i = e.__c) != null)
  ) {
    if (i.componentWillUnmount)
      try {
        i.componentWillUnmount();
      } catch (e) {
        t.__e(e, n);
      }
    i.base = i.__P = i.__n = null;
  }
  if ((i = e.__k))
    for (a = 0; a < i.length; a++) i[a] && he(i[a], n, r || typeof e.type != `function`);
  (r || ee(e.__e), (e.__c = e.__ = e.__e = void 0));
}
function ge(e, t, n) {
  return this.constructor(e, n);
}
function _e(n, r, i) {
  var a, o, s, c;
  (r == document && (r = document.documentElement),
    t.__ && t.__(n, r),
    (o = (a = typeof i == `function`) ? null : (i && i.__k) || r.__k),
    (s = []),
    (c = []),
    le(
      r,
      (n = ((!a && i) || r).__k = b(S, null, [n])),
      o || h,
      h,
      r.namespaceURI,
      !a && i ? [i] : o ? null : r.firstChild ? e.call(r.childNodes) : null,
      s,
      !a && i ? i : o ? o.__e : r.firstChild,
      a,
      c,
    ),
    de(s, n, c),
    (n.props.children = null));
}
function ve(e) {
  function t(e) {
    var n, r;
    return (
      this.getChildContext ||
        ((n = new Set()),
        ((r = {})[t.__c] = this),
        (this.getChildContext = function () {
          return r;
        }),
        (this.componentWillUnmount = function () {
          n = null;
        }),
        (this.shouldComponentUpdate = function (e) {
          this.props.value != e.value &&
            n.forEach(function (e) {
              ((e.__e = !0), E(e));
            });
        }),
        (this.sub = function (e) {
          n.add(e);
          var t = e.componentWillUnmount;
          e.componentWillUnmount = function () {
            (n && n.delete(e), t && t.call(e));
          };
        })),
      e.children
    );
  }
  return (
    (t.__c = `__cC` + m++),
    (t.__ = e),
    (t.Provider =
      t.__l =
      (t.Consumer = function (e, t) {
        return e.children(t);
      }).contextType =
        t),
    t
  );
}
((e = g.slice),
  (t = {
    __e: function (e, t, n, r) {
      for (var i, a, o; (t = t.__);)
        if ((i = t.__c) && !i.__)
          try {
            if (
              ((a = i.constructor) &&
                a.getDerivedStateFromError != null &&
                (i.setState(a.getDerivedStateFromError(e)), (o = i.__d)),
              i.componentDidCatch != null && (i.componentDidCatch(e, r || {}), (o = i.__d)),
              o)
            )
              return (i.__E = i);
          } catch (t) {
            e = t;
          }
      throw e;
    },
  }),
  (n = 0),
  (C.prototype.setState = function (e, t) {
    var n = this.__s != null && this.__s != this.state ? this.__s : (this.__s = y({}, this.state));
    (typeof e == `function` && (e = e(y({}, n), this.props)),
      e && y(n, e),
      e != null && this.__v && (t && this._sb.push(t), E(this)));
  }),
  (C.prototype.forceUpdate = function (e) {
    this.__v && ((this.__e = !0), e && this.__h.push(e), E(this));
  }),
  (C.prototype.render = S),
  (r = []),
  (a = typeof Promise == `function` ? Promise.prototype.then.bind(Promise.resolve()) : setTimeout),
  (o = function (e, t) {
    return e.__v.__b - t.__v.__b;
  }),
  (D.__r = 0),
  (s = Math.random().toString(8)),
  (c = `__d` + s),
  (l = `__a` + s),
  (u = /(PointerCapture)$|Capture$/i),
  (d = 0),
  (f = ce(!1)),
  (p = ce(!0)),
  (m = 0));
var ye,
  k,
  be,
  xe,
  Se = 0,
  Ce = [],
  A = t,
  we = A.__b,
  Te = A.__r,
  Ee = A.diffed,
  De = A.__c,
  Oe = A.unmount,
  ke = A.__;
function Ae(e, t) {
  (A.__h && A.__h(k, e, Se || t), (Se = 0));
  var n = k.__H || (k.__H = { __: [], __h: [] });
  return (e >= n.__.length && n.__.push({}), n.__[e]);
}
function j(e) {
  return ((Se = 1), je(He, e));
}
function je(e, t, n) {
  var r = Ae(ye++, 2);
  if (
    ((r.t = e),
    !r.__c &&
      ((r.__ = [
        n ? n(t) : He(void 0, t),
        function (e) {
          var t = r.__N ? r.__N[0] : r.__[0],
            n = r.t(t, e);
          t !== n && ((r.__N = [n, r.__[1]]), r.__c.setState({}));
        },
      ]),
      (r.__c = k),
      !k.__f))
  ) {
    var i = function (e, t, n) {
      if (!r.__c.__H) return !0;
      var i = !1,
        o = r.__c.props !== e;
      if (
        (r.__c.__H.__.some(function (e) {
          if (e.__N) {
            i = !0;
            var t = e.__[0];
            ((e.__ = e.__N), (e.__N = void 0), t !== e.__[0] && (o = !0));
          }
        }),
        a)
      ) {
        var s = a.call(this, e, t, n);
        return i ? s || o : s;
      }
      return !i || o;
    };
    k.__f = !0;
    var a = k.shouldComponentUpdate,
      o = k.componentWillUpdate;
    ((k.componentWillUpdate = function (e, t, n) {
      if (this.__e) {
        var r = a;
        ((a = void 0), i(e, t, n), (a = r));
      }
      o && o.call(this, e, t, n);
    }),
      (k.shouldComponentUpdate = i));
  }
  return r.__N || r.__;
}
function M(e, t) {
  var n = Ae(ye++, 3);
  !A.__s && Ve(n.__H, t) && ((n.__ = e), (n.u = t), k.__H.__h.push(n));
}
function N(e) {
  return (
    (Se = 5),
    Me(function () {
      return { current: e };
    }, [])
  );
}
function Me(e, t) {
  var n = Ae(ye++, 7);
  return (Ve(n.__H, t) && ((n.__ = e()), (n.__H = t), (n.__h = e)), n.__);
}
function Ne(e, t) {
  return (
    (Se = 8),
    Me(function () {
      return e;
    }, t)
  );
}
function Pe(e) {
  var t = k.context[e.__c],
    n = Ae(ye++, 9);
  return ((n.c = e), t ? (n.__ ?? ((n.__ = !0), t.sub(k)), t.props.value) : e.__);
}
function Fe() {
  var e = Ae(ye++, 11);
  if (!e.__) {
    for (var t = k.__v; t !== null && !t.__m && t.__ !== null;) t = t.__;
    var n = t.__m || (t.__m = [0, 0]);
    e.__ = `P` + n[0] + `-` + n[1]++;
  }
  return e.__;
}
function Ie() {
  for (var e; (e = Ce.shift());) {
    var t = e.__H;
    if (e.__P && t)
      try {
        (t.__h.some(ze), t.__h.some(Be), (t.__h = []));
      } catch (n) {
        ((t.__h = []), A.__e(n, e.__v));
      }
  }
}
((A.__b = function (e) {
  ((k = null), we && we(e));
}),
  (A.__ = function (e, t) {
    (e && t.__k && t.__k.__m && (e.__m = t.__k.__m), ke && ke(e, t));
  }),
  (A.__r = function (e) {
    (Te && Te(e), (ye = 0));
    var t = (k = e.__c).__H;
    (t &&
      (be === k
        ? ((t.__h = []),
          (k.__h = []),
          t.__.some(function (e) {
            (e.__N && (e.__ = e.__N), (e.u = e.__N = void 0));
          }))
        : (t.__h.some(ze), t.__h.some(Be), (t.__h = []), (ye = 0))),
      (be = k));
  }),
  (A.diffed = function (e) {
    Ee && Ee(e);
    var t = e.__c;
    (t &&
      t.__H &&
      (t.__H.__h.length &&
        ((Ce.push(t) !== 1 && xe === A.requestAnimationFrame) ||
          ((xe = A.requestAnimationFrame) || Re)(Ie)),
      t.__H.__.some(function (e) {
        e.u &&= ((e.__H = e.u), void 0);
      })),
      (be = k = null));
  }),
  (A.__c = function (e, t) {
    (t.some(function (e) {
      try {
        (e.__h.some(ze),
          (e.__h = e.__h.filter(function (e) {
            return !e.__ || Be(e);
          })));
      } catch (n) {
        (t.some(function (e) {
          e.__h &&= [];
        }),
          (t = []),
          A.__e(n, e.__v));
      }
    }),
      De && De(e, t));
  }),
  (A.unmount = function (e) {
    Oe && Oe(e);
    var t,
      n = e.__c;
    n &&
      n.__H &&
      (n.__H.__.some(function (e) {
        try {
          ze(e);
        } catch (e) {
          t = e;
        }
      }),
      (n.__H = void 0),
      t && A.__e(t, n.__v));
  }));
var Le = typeof requestAnimationFrame == `function`;
function Re(e) {
  var t,
    n = function () {
      (clearTimeout(r), Le && cancelAnimationFrame(t), setTimeout(e));
    },
    r = setTimeout(n, 35);
  Le && (t = requestAnimationFrame(n));
}
function ze(e) {
  var t = k,
    n = e.__c;
  (typeof n == `function` && ((e.__c = void 0), n()), (k = t));
}
function Be(e) {
  var t = k;
  ((e.__c = e.__()), (k = t));
}
function Ve(e, t) {
  return (
    !e ||
    e.length !== t.length ||
    t.some(function (t, n) {
      return t !== e[n];
    })
  );
}
function He(e, t) {
  return typeof t == `function` ? t(e) : t;
}
var Ue = 0;
Array.isArray;
function P(e, n, r, i, a, o) {
  n ||= {};
  var s,
    c,
    l = n;
  if (`ref` in l) for (c in ((l = {}), n)) c == `ref` ? (s = n[c]) : (l[c] = n[c]);
  var u = {
    type: e,
    props: l,
    key: r,
    ref: s,
    __k: null,
    __: null,
    __b: 0,
    __e: null,
    __c: null,
    constructor: void 0,
    __v: --Ue,
    __i: -1,
    __u: 0,
    __source: a,
    __self: o,
  };
  if (typeof e == `function` && (s = e.defaultProps)) for (c in s) l[c] === void 0 && (l[c] = s[c]);
  return (t.vnode && t.vnode(u), u);
}
var We = {
  search: `M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5 14 14`,
  bell: `M8 1.8v1M3.5 11.5h9c-1-1-1.3-2-1.3-4.2a3.2 3.2 0 0 0-6.4 0c0 2.2-.3 3.2-1.3 4.2zM6.5 13.7h3`,
  settings: `M8 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4`,
  right: `M6 3.5 10.5 8 6 12.5`,
  down: `M3.5 6 8 10.5 12.5 6`,
  plus: `M8 3v10M3 8h10`,
  more: `M3.2 8h.1M8 8h.1M12.8 8h.1`,
  edit: `M10.5 2.8l2.7 2.7-7.4 7.4-3.3.6.6-3.3zM9.2 4.1l2.7 2.7`,
  lock: `M3.5 7.5h9v6h-9zM5.3 7.5V5a2.7 2.7 0 0 1 5.4 0v2.5`,
  unlock: `M3.5 7.5h9v6h-9zM5.3 7.5V5A2.7 2.7 0 0 1 10.4 4`,
  link: `M6.6 9.4 9.4 6.6M7 4.8l1.7-1.7a3 3 0 0 1 4.2 4.2L11.2 9M9 11.2l-1.7 1.7a3 3 0 0 1-4.2-4.2L4.8 7`,
  attach: `M12.5 7.3 7.6 12.2a2.9 2.9 0 0 1-4.1-4.1l5.3-5.3a1.9 1.9 0 0 1 2.7 2.7L6.3 10.8a.9.9 0 0 1-1.3-1.3l4.5-4.6`,
  comment: `M2.5 3h11v8H8.2L5 13.8V11H2.5z`,
  check: `M3 8.5 6.3 12 13 4.5`,
  close: `M4 4l8 8M12 4l-8 8`,
  sun: `M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M12.8 3.2l-1.1 1.1M4.3 11.7l-1.1 1.1`,
  moon: `M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6z`,
  history: `M2.6 8a5.4 5.4 0 1 0 1.7-3.9L2.6 5.6M2.6 2.6v3h3M8 5v3.2l2.2 1.3`,
  trash: `M2.8 4.5h10.4M6 4.5V2.8h4v1.7M4.2 4.5l.6 8.7h6.4l.6-8.7M6.8 7v4M9.2 7v4`,
  download: `M8 2.5v7M5 6.8 8 9.8l3-3M3 12.8h10`,
  upload: `M8 9.8v-7M5 5.5 8 2.5l3 3M3 12.8h10`,
  page: `M4 1.8h5.5L12.5 5v9.2H4zM9.2 2v3.3h3.2M6 8h4.5M6 10.5h4.5`,
  image: `M2.5 3h11v10h-11zM2.8 11l3-3 2.3 2.2L10.6 7l2.8 3M5.6 5.6h.1`,
  table: `M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M8 3v10`,
  info: `M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.3v3.9M8 4.9h.1`,
  warning: `M8 2 14.5 13.5h-13zM8 6.3v3.5M8 11.6h.1`,
  people: `M6 3a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3zM1.8 13c0-2.6 1.8-4 4.2-4s4.2 1.4 4.2 4M10.6 3.4a2.2 2.2 0 0 1 0 4M11.8 9.2c1.5.5 2.4 1.8 2.4 3.8`,
  space: `M2.5 2.5h4.6v4.6H2.5zM8.9 2.5h4.6v4.6H8.9zM2.5 8.9h4.6v4.6H2.5zM8.9 8.9h4.6v4.6H8.9z`,
  app: `M8 1.8 13.5 5v6L8 14.2 2.5 11V5zM8 8l5.3-3M8 8v6M8 8 2.7 5`,
  tools: `M2.5 4.5h6M11 4.5h2.5M2.5 11.5H5M7.5 11.5h6M9.8 3a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM6.2 10a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z`,
  list: `M6 4h7.5M6 8h7.5M6 12h7.5M2.8 4h.1M2.8 8h.1M2.8 12h.1`,
  numbered: `M6.5 4h7M6.5 8h7M6.5 12h7M2.4 3l1-.5V6M2.2 10.2c1.8-.8 2.3.6.2 3h1.9`,
  task: `M2.5 2.5h11v11h-11zM5 8.2 7.2 10.5 11 5.8`,
  decision: `M8 14V8.5M8 8.5 4 4.5M8 8.5l4-4M4 8V4.3h3.6M12 8V4.3H8.4`,
  panel: `M2.5 3.5h11v9h-11zM4.6 6.5h.1M7 6.5h4.4M4.6 9.5h.1M7 9.5h4.4`,
  code: `M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5`,
  quote: `M3 9.5h3.5V5.5H3zM6.5 9.5c0 1.5-1 2.3-2.4 2.5M9.5 9.5H13V5.5H9.5zM13 9.5c0 1.5-1 2.3-2.4 2.5`,
  divider: `M2 8h12M4 4.2h8M4 11.8h8`,
  expand: `M2.5 4h11v8h-11zM5 7l1.5 1.5L5 10M8.5 8.5h3`,
  status: `M2 5.5h12v5H2zM4.5 8h7`,
  date: `M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3`,
  layout: `M2.5 3h11v10h-11zM8 3v10`,
  heading: `M3.5 3v10M10.5 3v10M3.5 8h7`,
  undo: `M5.5 3 2.5 6l3 3M2.5 6h6.7a3.6 3.6 0 0 1 0 7.2H6`,
  redo: `M10.5 3l3 3-3 3M13.5 6H6.8a3.6 3.6 0 0 0 0 7.2H10`,
  bold: `M4.5 3h4.2a2.4 2.4 0 0 1 0 4.9H4.5zM4.5 7.9h4.9a2.6 2.6 0 0 1 0 5.1H4.5z`,
  italic: `M7 3h5M4 13h5M9.5 3l-3 10`,
  underline: `M4.5 2.5v5a3.5 3.5 0 0 0 7 0v-5M3.5 13.5h9`,
  strike: `M2.5 8h11M11 4.5C10.5 3.2 9.4 2.7 8 2.7c-3.6 0-3.8 3.5-1.4 4.5M5 11.3c.4 1.4 1.6 2 3 2 3 0 3.8-2 3-3.6`,
  reply: `M6.5 3.5 2.5 7.5l4 4M2.5 7.5h6.3c3 0 4.7 1.7 4.7 5`,
  external: `M9.5 2.5h4v4M13.3 2.7 7.5 8.5M11.5 9.5v4h-9v-9h4`,
  user: `M8 2.3a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM2.8 14c0-3 2.2-4.6 5.2-4.6s5.2 1.6 5.2 4.6`,
  menu: `M2.5 4h11M2.5 8h11M2.5 12h11`,
};
function F({ name: e, size: t = 16 }) {
  return P(`svg`, {
    class: `icon`,
    width: t,
    height: t,
    viewBox: `0 0 16 16`,
    fill: `none`,
    stroke: `currentColor`,
    'stroke-width': e === `more` ? 2.2 : 1.5,
    'stroke-linecap': `round`,
    'stroke-linejoin': `round`,
    'aria-hidden': `true`,
    children: P(`path`, { d: We[e] }),
  });
}
function I({ appearance: e = `default`, icon: t, children: n, ...r }) {
  return P(`button`, {
    type: `button`,
    ...r,
    class: `button button-${e}`,
    children: [t && P(F, { name: t }), P(`span`, { children: n })],
  });
}
function L({ icon: e, label: t, pressed: n, ...r }) {
  return P(`button`, {
    type: `button`,
    ...r,
    class: `icon-button${n ? ` is-pressed` : ``}`,
    'aria-label': t,
    title: t,
    ...(n !== void 0 && { 'aria-pressed': n }),
    children: P(F, { name: e }),
  });
}
var Ge = 8e3,
  Ke = 0,
  qe = [],
  Je = () => void 0;
function R(e) {
  let t = (Ke += 1);
  ((qe = [{ ...e, id: t }, ...qe].slice(0, 4)),
    Je(),
    e.kind !== `error` && !e.action && setTimeout(() => Ye(t), Ge));
}
function Ye(e) {
  ((qe = qe.filter((t) => t.id !== e)), Je());
}
function Xe() {
  let [, e] = j(0);
  return (
    M(() => ((Je = () => e((e) => e + 1)), () => (Je = () => void 0)), []),
    P(`div`, {
      class: `flags`,
      role: `status`,
      'aria-live': `polite`,
      children: qe.map((e) =>
        P(
          `div`,
          {
            class: `flag flag-${e.kind}`,
            children: [
              P(F, { name: Ze[e.kind] }),
              P(`div`, {
                class: `flag-text`,
                children: [
                  P(`strong`, { children: e.title }),
                  e.text && P(`p`, { children: e.text }),
                  e.action && P(Qe, { flag: e }),
                ],
              }),
              P(L, { icon: `close`, label: `Dismiss: ${e.title}`, onClick: () => Ye(e.id) }),
            ],
          },
          e.id,
        ),
      ),
    })
  );
}
var Ze = { success: `check`, error: `warning`, info: `info` };
function Qe({ flag: e }) {
  return P(`button`, {
    type: `button`,
    class: `button button-link`,
    onClick: () => {
      (Ye(e.id), e.action?.run());
    },
    children: e.action?.label,
  });
}
function z({ icon: e, title: t, children: n }) {
  return P(`div`, {
    class: `state`,
    children: [
      P(`span`, { class: `state-icon`, children: P(F, { name: e, size: 32 }) }),
      P(`h2`, { children: t }),
      n,
    ],
  });
}
function B({ what: e, error: t, retry: n }) {
  return P(`div`, {
    class: `message message-error`,
    role: `alert`,
    children: [
      P(F, { name: `warning` }),
      P(`div`, {
        children: [
          P(`strong`, { children: e }),
          P(`p`, { children: t.message }),
          P(I, { onClick: n, children: `Retry` }),
        ],
      }),
    ],
  });
}
function V({ label: e }) {
  return P(`div`, {
    class: `loading`,
    role: `status`,
    children: [
      P(`span`, { class: `visually-hidden`, children: e }),
      P(`span`, { class: `bone bone-title` }),
      P(`span`, { class: `bone` }),
      P(`span`, { class: `bone` }),
      P(`span`, { class: `bone bone-short` }),
    ],
  });
}
function H(e, t) {
  let [n, r] = j({ key: `` }),
    [i, a] = j(0);
  M(() => {
    let n = !0;
    return (
      t().then(
        (t) => {
          n && r({ key: e, value: t });
        },
        (t) => {
          let i = t instanceof Error ? t : Error(String(t));
          n && r({ key: e, error: i });
        },
      ),
      () => {
        n = !1;
      }
    );
  }, [e, i]);
  let o = Ne(() => a((e) => e + 1), []);
  return n.key === e
    ? n.error
      ? { state: `failed`, error: n.error, reload: o }
      : { state: `ready`, value: n.value, reload: o }
    : { state: `loading`, reload: o };
}
var $e = class extends Error {
  name = `ApiProblem`;
  status;
  constructor(e, t) {
    (super(t), (this.status = e));
  }
};
async function U(e, { method: t = `GET`, body: n, form: r } = {}) {
  let i = { accept: `application/json` };
  (n !== void 0 && (i[`content-type`] = `application/json`),
    r && (i[`x-atlassian-token`] = `no-check`));
  let a = r ?? (n === void 0 ? null : JSON.stringify(n)),
    o;
  try {
    o = await fetch(e, { method: t, headers: i, body: a });
  } catch {
    throw new $e(0, `The site cannot be reached. Is the local world still running?`);
  }
  let s = await o.text();
  if (!o.ok) throw new $e(o.status, et(s) ?? tt(o.status));
  return s ? JSON.parse(s) : void 0;
}
function et(e) {
  try {
    let t = JSON.parse(e);
    return t.errors?.[0]?.title ?? t.message;
  } catch {
    return;
  }
}
function tt(e) {
  return e === 401 || e === 403
    ? `You do not have permission to do this.`
    : e === 404
      ? `It does not exist, or you do not have permission to see it.`
      : e === 413
        ? `It is larger than the site accepts.`
        : e === 429
          ? `The site gets too many requests at the moment.`
          : `The site answered with an error (${e}).`;
}
var nt = 40;
async function W(e) {
  let t = [],
    n = e;
  for (let e = 0; n !== void 0 && e < nt; e += 1) {
    let e = await U(n);
    (t.push(...e.results), (n = e._links?.next));
  }
  return t;
}
var rt = `/wiki/rest/api`,
  G = `/wiki/api/v2`,
  it = (e) => ({ page: e, doc: at(e) });
function at({ body: e }) {
  let t = e?.atlas_doc_format?.value;
  return t ? JSON.parse(t) : { type: `doc`, version: 1, content: [] };
}
var ot = () => W(`${G}/spaces?limit=100`),
  st = (e) => W(`${G}/spaces/${e}/pages?limit=250&status=current`);
async function K(e, t) {
  return it(
    await U(`${G}/pages/${e}?body-format=atlas_doc_format${t === void 0 ? `` : `&version=${t}`}`),
  );
}
async function ct(e) {
  try {
    return it(await U(`${G}/pages/${e}?body-format=atlas_doc_format&get-draft=true`));
  } catch {
    return K(e);
  }
}
var lt = (e, t) =>
    U(`${G}/pages`, {
      method: `POST`,
      body: {
        spaceId: e,
        status: `draft`,
        title: ``,
        ...(t !== null && { parentId: t }),
        body: ut({ type: `doc`, version: 1, content: [] }),
      },
    }),
  ut = (e) => ({ representation: `atlas_doc_format`, value: JSON.stringify(e) }),
  dt = ({ id: e, title: t, doc: n, version: r, message: i = `` }) =>
    U(`${G}/pages/${e}`, {
      method: `PUT`,
      body: { id: e, status: `current`, title: t, body: ut(n), version: { number: r, message: i } },
    }),
  ft = ({ id: e, title: t, doc: n }) =>
    U(`${G}/pages/${e}`, {
      method: `PUT`,
      body: { id: e, status: `draft`, title: t, body: ut(n), version: { number: 1 } },
    }),
  pt = (e) => U(`${G}/pages/${e}?draft=true`, { method: `DELETE` }),
  mt = (e) => U(`${G}/pages/${e}`, { method: `DELETE` }),
  ht = (e) => W(`${G}/pages/${e}/versions?limit=100`),
  gt = (e) => W(`${G}/pages/${e}/labels?limit=100`),
  _t = (e, t) =>
    U(`${rt}/content/${e}/label`, { method: `POST`, body: [{ prefix: `global`, name: t }] }),
  vt = (e, t) => U(`${rt}/content/${e}/label?name=${encodeURIComponent(t)}`, { method: `DELETE` }),
  yt = (e) => W(`${G}/pages/${e}/attachments?limit=250`),
  bt = ({ downloadLink: e }) => `/wiki${e}`;
async function xt(e, t, n) {
  let r = new FormData();
  return (
    r.append(`file`, t, t.name),
    r.append(`minorEdit`, `true`),
    await U(`${rt}/content/${e}/child/attachment${n === void 0 ? `` : `/${n}/data`}`, {
      method: `POST`,
      form: r,
    }),
    (await yt(e)).find(({ id: e, title: r }) => e === n || r === t.name)
  );
}
var St = (e) => U(`${G}/attachments/${e}`, { method: `DELETE` }),
  Ct = (e) => W(`${G}/pages/${e}/properties?limit=100`);
async function wt(e, t, n) {
  let r = (await W(`${G}/tasks?page-id=${e}&limit=250`)).find((e) => e.localId === t);
  if (!r) throw Error(`This action item is no longer on the page.`);
  await U(`${G}/tasks/${r.id}`, { method: `PUT`, body: { status: n ? `complete` : `incomplete` } });
}
async function Tt(e) {
  let { operations: t } = await U(`${G}/pages/${e}/operations`);
  return new Set(t.filter(({ targetType: e }) => e === `page`).map(({ operation: e }) => e));
}
var Et = () => U(`/__site/world`),
  Dt = (e) => U(`/__site/session`, { method: `POST`, body: { accountId: e } }),
  Ot = () => U(`/__site/notifications`),
  kt = (e) => U(`/__site/spaces/${encodeURIComponent(e)}/permissions`),
  At = () => U(`/__site/app`),
  jt = {
    viewpreviousversions: `history`,
    viewpageattachments: `attachments`,
    viewinfo: `information`,
  },
  Mt = [
    [/^\/wiki(\/home|\/spaces)?$/, () => ({ screen: `home` })],
    [/^\/wiki\/search$/, (e, t) => ({ screen: `search`, text: t.get(`text`) ?? `` })],
    [
      /^\/wiki\/spaces\/(?<spaceKey>[^/]+)\/pages\/edit(-v2)?\/(?<pageId>\d+)$/,
      ({ spaceKey: e = ``, pageId: t = `` }) => ({ screen: `edit`, spaceKey: e, pageId: t }),
    ],
    [
      /^\/wiki\/spaces\/(?<spaceKey>[^/]+)\/pages\/(?<pageId>\d+)(\/[^/]*)?$/,
      ({ spaceKey: e = ``, pageId: t = `` }, n) => {
        let r = Number(n.get(`pageVersion`));
        return { screen: `page`, spaceKey: e, pageId: t, version: r > 0 ? r : void 0 };
      },
    ],
    [
      /^\/wiki\/spaces\/(?<spaceKey>[^/]+)\/settings(\/(?<route>[^/]+))?$/,
      ({ spaceKey: e = ``, route: t }) => ({
        screen: `space-settings`,
        spaceKey: e,
        moduleRoute: t,
      }),
    ],
    [
      /^\/wiki\/spaces\/(?<spaceKey>[^/]+)\/apps\/[^/]+\/[^/]+\/(?<route>[^/]+)/,
      ({ spaceKey: e = ``, route: t = `` }) => ({
        screen: `space-app`,
        spaceKey: e,
        moduleRoute: t,
      }),
    ],
    [
      /^\/wiki\/spaces\/(?<spaceKey>[^/]+)(\/overview|\/pages)?$/,
      ({ spaceKey: e = `` }) => ({ screen: `space`, spaceKey: e }),
    ],
    [
      /^\/wiki\/apps\/[^/]+\/[^/]+\/(?<route>[^/]+)/,
      ({ route: e = `` }) => ({ screen: `app`, moduleRoute: e }),
    ],
    [/^\/wiki\/admin\/apps$/, () => ({ screen: `apps` })],
    [
      /^\/wiki\/admin\/forge\/(?<key>[^/]+)/,
      ({ key: e = `` }) => ({ screen: `app-settings`, moduleKey: e }),
    ],
    [
      /^\/wiki\/pages\/(?<action>\w+)\.action$/,
      ({ action: e = `` }, t) => {
        let n = t.get(`pageId`) ?? ``,
          r = Object.entries(jt).find(([t]) => t === e)?.[1];
        return r
          ? { screen: r, pageId: n }
          : e === `viewpage`
            ? { screen: `page`, spaceKey: ``, pageId: n, version: void 0 }
            : { screen: `unknown` };
      },
    ],
  ];
function Nt(e) {
  let { pathname: t, searchParams: n } = new URL(e, location.origin),
    r = decodeURI(t).replace(/\/$/, ``);
  for (let [e, t] of Mt) {
    let i = e.exec(r);
    if (i) return t({ ...i.groups }, n);
  }
  return { screen: `unknown` };
}
var Pt = () => void 0,
  Ft = () => !0;
function q(e) {
  Ft() && (history.pushState(null, ``, e), Pt(), window.scrollTo(0, 0));
}
function It() {
  let [e, t] = j(location.pathname + location.search);
  return (
    M(
      () => (
        (Pt = () => t(location.pathname + location.search)),
        window.addEventListener(`popstate`, Pt),
        () => window.removeEventListener(`popstate`, Pt)
      ),
      [],
    ),
    e
  );
}
var Lt = (e) => encodeURIComponent(e.trim().replace(/\s+/g, `+`)).replaceAll(`%2B`, `+`),
  J = (e, t) => `/wiki/spaces/${e}/pages/${t.id}/${Lt(t.title)}`,
  Rt = (e, t) => `/wiki/spaces/${e}/pages/edit-v2/${t}`;
function zt(e, t, n) {
  let r = new URL(e, location.href);
  if (n && r.origin === new URL(n).origin) return location.origin + r.pathname + r.search + r.hash;
  let i = r.protocol === `https:` ? t[r.host] : void 0;
  return i === void 0 ? r.href : new URL(r.pathname + r.search + r.hash, i).href;
}
function Bt(e, t) {
  let n = (n) => {
    let r = n.target?.closest(`a`);
    if (!r?.href || n.defaultPrevented || r.closest(`[contenteditable=true]`)) return;
    let i = zt(r.href, e, t),
      a = new URL(i),
      o = n.button === 0 && !n.metaKey && !n.ctrlKey && !n.shiftKey;
    (a.origin === location.origin && a.pathname === location.pathname && a.hash) ||
      (a.origin === location.origin &&
      /^\/wiki(\/(?!rest|api|download)|$)/.test(a.pathname) &&
      o &&
      !r.target &&
      !r.hasAttribute(`download`)
        ? (n.preventDefault(), q(a.pathname + a.search + a.hash))
        : i !== r.href && (n.preventDefault(), window.open(i, `_blank`, `noopener`)));
  };
  return (document.addEventListener(`click`, n), () => document.removeEventListener(`click`, n));
}
function Vt(e, t) {
  for (var n in t) e[n] = t[n];
  return e;
}
function Ht(e, t) {
  for (var n in e) if (n !== `__source` && !(n in t)) return !0;
  for (var r in t) if (r !== `__source` && e[r] !== t[r]) return !0;
  return !1;
}
function Ut(e, t) {
  ((this.props = e), (this.context = t));
}
(((Ut.prototype = new C()).isPureReactComponent = !0),
  (Ut.prototype.shouldComponentUpdate = function (e, t) {
    return Ht(this.props, e) || Ht(this.state, t);
  }));
var Wt = t.__b;
((t.__b = function (e) {
  (e.type && e.type.__f && e.ref && ((e.props.ref = e.ref), (e.ref = null)), Wt && Wt(e));
}),
  typeof Symbol < `u` && Symbol.for);
var Gt = t.__e;
t.__e = function (e, t, n, r) {
  if (e.then) {
    for (var i, a = t; (a = a.__);)
      if ((i = a.__c) && i.__c)
        return (t.__e ?? ((t.__e = n.__e), (t.__k = n.__k || [])), i.__c(e, t));
  }
  Gt(e, t, n, r);
};
var Kt = t.unmount;
function qt(e, t, n) {
  return (
    e &&
      (e.__c &&
        e.__c.__H &&
        (e.__c.__H.__.forEach(function (e) {
          typeof e.__c == `function` && e.__c();
        }),
        (e.__c.__H = null)),
      (e = Vt({}, e)).__c != null &&
        (e.__c.__P === n && (e.__c.__P = t), (e.__c.__e = !0), (e.__c = null)),
      (e.__k =
        e.__k &&
        e.__k.map(function (e) {
          return qt(e, t, n);
        }))),
    e
  );
}
function Jt(e, t, n) {
  return (
    e &&
      n &&
      ((e.__v = null),
      (e.__k =
        e.__k &&
        e.__k.map(function (e) {
          return Jt(e, t, n);
        })),
      e.__c &&
        e.__c.__P === t &&
        (e.__e && n.appendChild(e.__e), (e.__c.__e = !0), (e.__c.__P = n))),
    e
  );
}
function Yt() {
  ((this.__u = 0), (this.o = null), (this.__b = null));
}
function Xt(e) {
  var t = e.__ && e.__.__c;
  return t && t.__a && t.__a(e);
}
function Zt(e) {
  var t,
    n,
    r,
    i = null;
  function a(a) {
    if (
      (t ||
        (t = e()).then(
          function (e) {
            (e && (i = e.default || e), (r = !0));
          },
          function (e) {
            ((n = e), (r = !0));
          },
        ),
      n)
    )
      throw n;
    if (!r) throw t;
    return i ? b(i, a) : null;
  }
  return ((a.displayName = `Lazy`), (a.__f = !0), a);
}
function Qt() {
  ((this.i = null), (this.l = null));
}
((t.unmount = function (e) {
  var t = e.__c;
  (t && (t.__z = !0), t && t.__R && t.__R(), t && 32 & e.__u && (e.type = null), Kt && Kt(e));
}),
  ((Yt.prototype = new C()).__c = function (e, t) {
    var n = t.__c,
      r = this;
    ((r.o ??= []), r.o.push(n));
    var i = Xt(r.__v),
      a = !1,
      o = function () {
        a || r.__z || ((a = !0), (n.__R = null), i ? i(c) : c());
      };
    n.__R = o;
    var s = n.__P;
    n.__P = null;
    var c = function () {
      if (!--r.__u) {
        if (r.state.__a) {
          var e = r.state.__a;
          r.__v.__k[0] = Jt(e, e.__c.__P, e.__c.__O);
        }
        var t;
        for (r.setState({ __a: (r.__b = null) }); (t = r.o.pop());) ((t.__P = s), t.forceUpdate());
      }
    };
    (r.__u++ || 32 & t.__u || r.setState({ __a: (r.__b = r.__v.__k[0]) }), e.then(o, o));
  }),
  (Yt.prototype.componentWillUnmount = function () {
    this.o = [];
  }),
  (Yt.prototype.render = function (e, t) {
    if (this.__b) {
      if (this.__v.__k) {
        var n = document.createElement(`div`),
          r = this.__v.__k[0].__c;
        this.__v.__k[0] = qt(this.__b, n, (r.__O = r.__P));
      }
      this.__b = null;
    }
    var i = t.__a && b(S, null, e.fallback);
    return (i && (i.__u &= -33), [b(S, null, t.__a ? null : e.children), i]);
  }));
var $t = function (e, t, n) {
  if (
    (++n[1] === n[0] && e.l.delete(t),
    e.props.revealOrder && (e.props.revealOrder[0] !== `t` || !e.l.size))
  )
    for (n = e.i; n;) {
      for (; n.length > 3;) n.pop()();
      if (n[1] < n[0]) break;
      e.i = n = n[2];
    }
};
(((Qt.prototype = new C()).__a = function (e) {
  var t = this,
    n = Xt(t.__v),
    r = t.l.get(e);
  return (
    r[0]++,
    function (i) {
      var a = function () {
        t.props.revealOrder ? (r.push(i), $t(t, e, r)) : i();
      };
      n ? n(a) : a();
    }
  );
}),
  (Qt.prototype.render = function (e) {
    ((this.i = null), (this.l = new Map()));
    var t = ae(e.children);
    e.revealOrder && e.revealOrder[0] === `b` && t.reverse();
    for (var n = t.length; n--;) this.l.set(t[n], (this.i = [1, 0, this.i]));
    return e.children;
  }),
  (Qt.prototype.componentDidUpdate = Qt.prototype.componentDidMount =
    function () {
      var e = this;
      this.l.forEach(function (t, n) {
        $t(e, n, t);
      });
    }));
var en = (typeof Symbol < `u` && Symbol.for && Symbol.for(`react.element`)) || 60103,
  tn =
    /^(?:accent|alignment|arabic|baseline|cap|clip(?!PathU)|color|dominant|fill|flood|font|glyph(?!R)|horiz|image(!S)|letter|lighting|marker(?!H|W|U)|overline|paint|pointer|shape|stop|strikethrough|stroke|text(?!L)|transform|underline|unicode|units|v|vector|vert|word|writing|x(?!C))[A-Z]/,
  nn = /^on(Ani|Tra|Tou|BeforeInp|Compo)/,
  rn = /[A-Z0-9]/g,
  an = typeof document < `u`,
  on = function (e) {
    return (typeof Symbol < `u` && typeof Symbol() == `symbol` ? /fil|che|rad/ : /fil|che|ra/).test(
      e,
    );
  };
((C.prototype.isReactComponent = !0),
  [`componentWillMount`, `componentWillReceiveProps`, `componentWillUpdate`].forEach(function (e) {
    Object.defineProperty(C.prototype, e, {
      configurable: !0,
      get: function () {
        return this[`UNSAFE_` + e];
      },
      set: function (t) {
        Object.defineProperty(this, e, { configurable: !0, writable: !0, value: t });
      },
    });
  }));
var sn = t.event;
t.event = function (e) {
  return (
    sn && (e = sn(e)),
    (e.persist = function () {}),
    (e.isPropagationStopped = function () {
      return this.cancelBubble;
    }),
    (e.isDefaultPrevented = function () {
      return this.defaultPrevented;
    }),
    (e.nativeEvent = e)
  );
};
var cn = {
    configurable: !0,
    get: function () {
      return this.class;
    },
  },
  ln = t.vnode;
t.vnode = function (e) {
  (typeof e.type == `string` &&
    (function (e) {
      var t = e.props,
        n = e.type,
        r = {},
        i = n.indexOf(`-`) == -1;
      for (var a in t) {
        var o = t[a];
        if (!(
          (a === `value` && `defaultValue` in t && o == null) ||
          (an && a === `children` && n === `noscript`) ||
          a === `class` ||
          a === `className`
        )) {
          var s = a.toLowerCase();
          (a === `defaultValue` && `value` in t && t.value == null
            ? (a = `value`)
            : a === `download` && !0 === o
              ? (o = ``)
              : s === `translate` && o === `no`
                ? (o = !1)
                : s[0] === `o` && s[1] === `n`
                  ? s === `ondoubleclick`
                    ? (a = `ondblclick`)
                    : s !== `onchange` || (n !== `input` && n !== `textarea`) || on(t.type)
                      ? s === `onfocus`
                        ? (a = `onfocusin`)
                        : s === `onblur`
                          ? (a = `onfocusout`)
                          : nn.test(a) && (a = s)
                      : (s = a = `oninput`)
                  : i && tn.test(a)
                    ? (a = a.replace(rn, `-$&`).toLowerCase())
                    : o === null && (o = void 0),
            s === `oninput` && r[(a = s)] && (a = `oninputCapture`),
            (r[a] = o));
        }
      }
      (n == `select` &&
        (r.multiple &&
          Array.isArray(r.value) &&
          (r.value = ae(t.children).forEach(function (e) {
            e.props.selected = r.value.indexOf(e.props.value) != -1;
          })),
        r.defaultValue != null &&
          (r.value = ae(t.children).forEach(function (e) {
            e.props.selected = r.multiple
              ? r.defaultValue.indexOf(e.props.value) != -1
              : r.defaultValue == e.props.value;
          }))),
        t.class && !t.className
          ? ((r.class = t.class), Object.defineProperty(r, 'className', cn))
          : t.className && (r.class = r.className = t.className),
        (e.props = r));
    })(e),
    (e.$$typeof = en),
    ln && ln(e));
};
var un = t.__r;
t.__r = function (e) {
  (un && un(e), e.__c);
};
var dn = t.diffed;
t.diffed = function (e) {
  dn && dn(e);
  var t = e.props,
    n = e.__e;
  n != null &&
    e.type === `textarea` &&
    `value` in t &&
    t.value !== n.value &&
    (n.value = t.value == null ? `` : t.value);
};
var fn = ve({
    siteName: ``,
    siteUrl: ``,
    me: null,
    people: [],
    app: { appId: ``, environmentId: ``, modules: [] },
    internet: {},
    spaces: [],
    reload: () => void 0,
  }),
  pn = fn.Provider,
  Y = () => Pe(fn),
  mn = (e, t) => e.find((e) => e.accountId === t)?.displayName ?? `Former user`,
  hn = (e, t) => e.filter((e) => e.type === t);
function gn(e, t) {
  return ((e.textContent = `module ${t.moduleKey}`), { destroy: () => (e.textContent = ``) });
}
function _n({ className: e = ``, ...t }) {
  let n = N(null),
    r = JSON.stringify([t.moduleKey, t.kind, t.localId, t.extension]),
    i = N(t);
  return (
    (i.current = t),
    M(() => {
      if (!n.current) return;
      let e = gn(n.current, {
        ...i.current,
        onSubmit: (e) => i.current.onSubmit?.(e),
        onClose: (e) => i.current.onClose?.(e),
      });
      return () => e.destroy();
    }, [r]),
    P(`div`, { class: `module ${e}`, ref: n })
  );
}
function vn({ type: e, route: t, spaceKey: n }) {
  let { app: r, spaces: i, me: a } = Y(),
    o = r.modules.find((n) => n.type === e && (n.properties.route === t || n.key === t)),
    s = i.find(({ key: e }) => e === n);
  return e === `confluence:globalSettings` && !a?.isSiteAdmin
    ? P(z, {
        icon: `lock`,
        title: `Only site admins can change app settings`,
        children: P(`p`, {
          children: `You can act as a site admin with the menu at the top right.`,
        }),
      })
    : o
      ? P(`div`, {
          class: `app-screen`,
          children: [
            P(`h1`, { children: o.title }),
            P(_n, {
              className: `module-screen`,
              moduleKey: o.key,
              kind: `view`,
              localId: `screen-${o.key}`,
              extension: {
                type: e,
                ...(s && { space: { id: s.id, key: s.key } }),
                location: window.location.href,
              },
            }),
          ],
        })
      : P(z, {
          icon: `app`,
          title: `We can’t find this app page`,
          children: P(`p`, { children: `The app that it belongs to may have been removed.` }),
        });
}
var yn = (e) =>
  /[=~<>]|\b(and|or|order by)\b/i.test(e)
    ? e
    : `type = page and text ~ "${e.replace(/["\\]/g, `\\$&`)}"`;
async function bn(e) {
  let { results: t } = await U(`/wiki/rest/api/search?limit=50&cql=${encodeURIComponent(yn(e))}`);
  return t.map((e) => ({
    title: xn(e.title),
    excerpt: xn(e.excerpt ?? ``),
    url: `/wiki${e.url ?? ``}`,
    space: e.resultGlobalContainer?.title ?? ``,
    modified: e.friendlyLastModified ?? ``,
  }));
}
var xn = (e) => e.replace(/@@@(end)?hl@@@/g, ``);
function Sn() {
  let { siteName: e, spaces: t, me: n } = Y();
  return P(`div`, {
    class: `narrow`,
    children: [
      P(`h1`, { children: n ? `Good to see you, ${n.displayName.split(` `)[0] ?? ``}` : e }),
      P(`section`, {
        'aria-labelledby': `spaces-title`,
        children: [
          P(`h2`, { id: `spaces-title`, children: `Spaces` }),
          t.length === 0
            ? P(z, {
                icon: `space`,
                title: `There are no spaces that you may view`,
                children: P(`p`, {
                  children: n
                    ? `Ask a site admin for access.`
                    : `Choose who you are at the top right to log in.`,
                }),
              })
            : P(`ul`, {
                class: `cards`,
                children: t.map(({ id: e, key: t, name: n }) =>
                  P(
                    `li`,
                    {
                      children: P(`a`, {
                        class: `card`,
                        href: `/wiki/spaces/${t}/overview`,
                        children: [
                          P(`span`, {
                            class: `space-mark space-mark-large`,
                            'aria-hidden': `true`,
                            children: n.charAt(0),
                          }),
                          P(`span`, {
                            children: [P(`strong`, { children: n }), P(`small`, { children: t })],
                          }),
                        ],
                      }),
                    },
                    e,
                  ),
                ),
              }),
        ],
      }),
      t.length > 0 && P(Cn, {}),
    ],
  });
}
function Cn() {
  let e = H(`recent`, () => bn(`type = page order by lastmodified desc`));
  return P(`section`, {
    'aria-labelledby': `recent-title`,
    children: [
      P(`h2`, { id: `recent-title`, children: `Recently updated` }),
      e.state === `loading` && P(V, { label: `Loading recent pages` }),
      e.state === `failed` &&
        P(B, { what: `Recent pages could not be loaded.`, error: e.error, retry: e.reload }),
      e.state === `ready` &&
        P(`ul`, {
          class: `rows`,
          children: e.value.slice(0, 12).map((e) =>
            P(
              `li`,
              {
                children: [
                  P(`a`, { href: e.url, children: e.title }),
                  P(`span`, {
                    class: `quiet`,
                    children: [e.space, e.modified && ` · ${e.modified}`],
                  }),
                ],
              },
              e.url,
            ),
          ),
        }),
    ],
  });
}
function wn({ text: e }) {
  let [t, n] = j(e),
    r = H(`search ${e}`, () => (e ? bn(e) : Promise.resolve([])));
  return P(`div`, {
    class: `narrow`,
    children: [
      P(`h1`, { children: `Search` }),
      P(`form`, {
        class: `search-form`,
        onSubmit: (e) => {
          (e.preventDefault(), q(`/wiki/search?text=${encodeURIComponent(t)}`));
        },
        children: [
          P(`input`, {
            class: `field`,
            type: `search`,
            'aria-label': `Text or CQL`,
            'aria-describedby': `search-hint`,
            value: t,
            onInput: (e) => n(e.currentTarget.value),
          }),
          P(I, { appearance: `primary`, type: `submit`, children: `Search` }),
        ],
      }),
      P(`p`, {
        id: `search-hint`,
        class: `quiet`,
        children: [
          `Words, or CQL such as `,
          P(`code`, { children: `space = SUM and label = campaign` }),
          `. New pages are found a little later than they are published.`,
        ],
      }),
      P(`div`, {
        'aria-live': `polite`,
        children: [
          r.state === `loading` && P(V, { label: `Searching` }),
          r.state === `failed` &&
            P(B, { what: `The search did not work.`, error: r.error, retry: r.reload }),
          r.state === `ready` &&
            r.value.length === 0 &&
            e !== `` &&
            P(z, {
              icon: `search`,
              title: `No results`,
              children: P(`p`, { children: [`Nothing that you may view contains “`, e, `”.`] }),
            }),
          r.state === `ready` &&
            P(`ul`, {
              class: `results`,
              children: r.value.map((e) =>
                P(
                  `li`,
                  {
                    children: [
                      P(`a`, { href: e.url, children: e.title }),
                      e.excerpt && P(`p`, { children: e.excerpt }),
                      P(`p`, {
                        class: `quiet`,
                        children: [e.space, e.modified && ` · ${e.modified}`],
                      }),
                    ],
                  },
                  e.url,
                ),
              ),
            }),
        ],
      }),
    ],
  });
}
function X(e, t) {
  let n = e.attrs?.[t];
  return typeof n == `string` || typeof n == `number` || typeof n == `boolean` ? String(n) : ``;
}
function Tn(e, t) {
  let n = e.attrs?.[t];
  return typeof n == `number` ? n : void 0;
}
function En(e, t) {
  let n = X(e, `extensionKey`);
  if (X(e, `extensionType`) !== `com.atlassian.ecosystem` || !n.startsWith(`${t.appId}/`)) return;
  let r = n.slice(n.lastIndexOf(`/`) + 1);
  return t.modules.find((e) => e.type === `macro` && e.key === r);
}
function Dn(e) {
  let t = e.attrs?.parameters,
    n = On(t) ? t.guestParams : void 0;
  return On(n) ? n : {};
}
var On = (e) => typeof e == `object` && !!e && !Array.isArray(e),
  kn = (e, { page: t, space: n }) => ({
    type: e,
    content: { id: t.id, type: `page`, subtype: null, version: t.version.number },
    space: { id: n.id, key: n.key },
  }),
  An = (
    e,
    t,
    { isEditing: n = !1, isConfiguring: r, isInserting: i, autoConvertLink: a } = {},
  ) => ({
    ...kn(`macro`, t),
    isEditing: n,
    references: [],
    config: Dn(e),
    macro: {
      ...(e.type === `bodiedExtension` && {
        body: { type: `doc`, version: 1, content: e.content ?? [] },
      }),
      ...(r !== void 0 && { isConfiguring: r }),
      ...(i !== void 0 && { isInserting: i }),
    },
    ...(a !== void 0 && { autoConvertLink: a }),
  }),
  jn = `/wiki/api/v2`,
  Mn = `body-format=atlas_doc_format&limit=100`,
  Nn = (e, t) => W(`${jn}/pages/${e}/${t}-comments?${Mn}`),
  Pn = (e, t) => W(`${jn}/${t}-comments/${e}/children?${Mn}`),
  Fn = (e) => ({ representation: `atlas_doc_format`, value: JSON.stringify(e) }),
  In = (e, t) => U(`${jn}/footer-comments`, { method: `POST`, body: { pageId: e, body: Fn(t) } }),
  Ln = (e, t, n) =>
    U(`${jn}/${t}-comments`, { method: `POST`, body: { parentCommentId: e, body: Fn(n) } }),
  Rn = (e, t) => U(`${jn}/${t}-comments/${e}`, { method: `DELETE` }),
  zn = ({ id: e, version: t, body: n }) =>
    U(`${jn}/inline-comments/${e}`, {
      method: `PUT`,
      body: {
        version: { number: t.number + 1 },
        body: { representation: `atlas_doc_format`, value: n?.atlas_doc_format?.value ?? `` },
        resolved: !0,
      },
    }),
  Bn = [`blue`, `teal`, `green`, `purple`, `magenta`, `orange`];
function Z({ name: e, size: t = 24 }) {
  let n = e
    .split(/\s+/)
    .map((e) => e.charAt(0))
    .slice(0, 2)
    .join(``)
    .toUpperCase();
  return P(`span`, {
    class: `avatar avatar-${Bn[Array.from(e).reduce((e, t) => e + (t.codePointAt(0) ?? 0), 0) % Bn.length] ?? `blue`}`,
    style: { width: `${t}px`, height: `${t}px`, fontSize: `${Math.round(t * 0.42)}px` },
    'aria-hidden': `true`,
    children: n || `?`,
  });
}
function Vn(e, t) {
  return {
    type: `doc`,
    version: 1,
    content: e
      .trim()
      .split(/\n+/)
      .map((e) => ({ type: `paragraph`, content: Hn(e, t) })),
  };
}
function Hn(e, t) {
  let n = [],
    r = e;
  for (;;) {
    let e = Un(r, t);
    if (!e) break;
    e.at > 0 && n.push({ type: `text`, text: r.slice(0, e.at) });
    let { accountId: i, displayName: a } = e.person;
    (n.push({ type: `mention`, attrs: { id: i, text: `@${a}` } }),
      (r = r.slice(e.at + a.length + 1)));
  }
  return (r && n.push({ type: `text`, text: r }), n);
}
function Un(e, t) {
  return t
    .map((t) => ({ person: t, at: e.indexOf(`@${t.displayName}`) }))
    .filter(({ at: e }) => e >= 0)
    .sort((e, t) => e.at - t.at || t.person.displayName.length - e.person.displayName.length)[0];
}
function Wn({ label: e, save: t, cancel: n }) {
  let { people: r } = Y(),
    i = N(null),
    [a, o] = j(``),
    [s, c] = j(),
    [l, u] = j(0),
    [d, f] = j(!1),
    [p, m] = j(``),
    h = s === void 0 ? [] : Gn(r, s);
  M(() => i.current?.focus(), []);
  let g = () => {
      a.trim() &&
        !d &&
        (f(!0),
        t(Vn(a, r)).catch((e) => {
          (f(!1), m(e instanceof Error ? e.message : String(e)));
        }));
    },
    _ = (e) => {
      (o(e.value),
        c(/(?:^|\s)@([\p{L} ]{0,30})$/u.exec(e.value.slice(0, e.selectionStart))?.[1]),
        u(0));
    },
    v = (e) => {
      let t = i.current;
      if (!t) return;
      let n = t.value.slice(0, t.selectionStart).replace(/@[\p{L} ]{0,30}$/u, ``),
        r = t.value.slice(t.selectionStart);
      (o(`${n}@${e.displayName} ${r}`), c(void 0), t.focus());
    };
  return P(`div`, {
    class: `composer`,
    children: [
      P(`textarea`, {
        ref: i,
        class: `field`,
        rows: 3,
        'aria-label': e,
        'aria-describedby': `composer-hint`,
        'aria-expanded': h.length > 0,
        'aria-controls': `composer-people`,
        'aria-autocomplete': `list`,
        role: `combobox`,
        value: a,
        onInput: (e) => _(e.currentTarget),
        onKeyDown: (e) => {
          let t = h[l];
          if (e.key === `Enter` && (e.ctrlKey || e.metaKey)) g();
          else if (e.key === `Escape`) t ? c(void 0) : n();
          else if (t && (e.key === `Enter` || e.key === `Tab`)) v(t);
          else if (t && e.key === `ArrowDown`) u((l + 1) % h.length);
          else if (t && e.key === `ArrowUp`) u((l + h.length - 1) % h.length);
          else return;
          e.preventDefault();
        },
      }),
      h.length > 0 &&
        P(`ul`, {
          class: `offers`,
          id: `composer-people`,
          role: `listbox`,
          'aria-label': `People`,
          children: h.map((e, t) =>
            P(
              `li`,
              {
                role: `option`,
                'aria-selected': t === l,
                onPointerDown: (t) => {
                  (t.preventDefault(), v(e));
                },
                children: [P(Z, { name: e.displayName }), ` `, e.displayName],
              },
              e.accountId,
            ),
          ),
        }),
      P(`p`, {
        id: `composer-hint`,
        class: `quiet`,
        children: `Type @ to mention somebody. Ctrl+Enter saves.`,
      }),
      p &&
        P(`p`, { class: `problem`, role: `alert`, children: [`The comment was not saved: `, p] }),
      P(`p`, {
        class: `button-row`,
        children: [
          P(I, { appearance: `primary`, disabled: d || !a.trim(), onClick: g, children: `Save` }),
          P(I, { appearance: `subtle`, onClick: n, children: `Cancel` }),
        ],
      }),
    ],
  });
}
var Gn = (e, t) =>
    e
      .filter(({ displayName: e }) => e.toLowerCase().includes(t.trim().toLowerCase()))
      .filter(({ displayName: e }) => e !== t.trim())
      .slice(0, 6),
  Kn = { '&': `&amp;`, '<': `&lt;`, '>': `&gt;`, '"': `&quot;`, "'": `&#39;` };
function Q(e) {
  return e.replace(/[&<>"']/g, (e) => Kn[e] ?? e);
}
function $(e) {
  return Object.entries(e)
    .filter((e) => e[1] !== void 0)
    .map(([e, t]) => ` ${e}="${Q(String(t))}"`)
    .join(``);
}
function qn(e) {
  let t = e.trim();
  return /^(https?:|mailto:|tel:|[/#?])/i.test(t) ? t : /^[a-z][a-z0-9+.-]*:/i.test(t) ? `` : t;
}
function Jn(e) {
  return /^#[0-9a-f]{6}$/i.test(e) ? e.toLowerCase() : ``;
}
function Yn(e) {
  let t = new Date(Number(e));
  return e === `` || Number.isNaN(t.getTime()) ? `` : t.toISOString().slice(0, 10);
}
var Xn = new Intl.DateTimeFormat(`en-US`, {
  year: `numeric`,
  month: `short`,
  day: `numeric`,
  timeZone: `UTC`,
});
function Zn(e) {
  let t = Yn(e);
  return t && Xn.format(new Date(t));
}
var Qn = {
  text: (e) => e.text ?? ``,
  hardBreak: () => `
`,
  mention: (e) => X(e, `text`),
  emoji: (e) => X(e, `text`) || X(e, `shortName`),
  status: (e) => X(e, `text`),
  date: (e) => Yn(X(e, `timestamp`)),
  inlineCard: (e) => X(e, `url`),
  inlineExtension: () => ``,
};
function $n(e) {
  let t = [];
  return (
    er(e, t),
    t.join(`
`)
  );
}
function er(e, t) {
  let n = e.content ?? [];
  if (
    ((e.type === `expand` || e.type === `nestedExpand`) && tr(t, X(e, `title`)),
    n.some(({ type: e }) => e in Qn))
  )
    tr(t, n.map((e) => Qn[e.type]?.(e) ?? ``).join(``));
  else {
    (e.type === `blockCard` || e.type === `embedCard`) && tr(t, X(e, `url`));
    for (let e of n) er(e, t);
  }
}
function tr(e, t) {
  let n = t.trim();
  n && e.push(n);
}
var nr = (e) => (t) => `<${e}>${t}</${e}>`,
  rr = {
    strong: nr(`strong`),
    em: nr(`em`),
    underline: nr(`u`),
    strike: nr(`s`),
    code: nr(`code`),
    subsup: (e, t) => nr(X(t, `type`) === `sub` ? `sub` : `sup`)(e),
    textColor: (e, t) => ir(e, `color`, X(t, `color`)),
    backgroundColor: (e, t) => ir(e, `background-color`, X(t, `color`)),
    annotation: (e, t) =>
      `<span class="adf-comment-marker"${$({ 'data-comment': X(t, `id`) })}>${e}</span>`,
    link: (e, t) => {
      let n = qn(X(t, `href`));
      return n ? `<a${$({ href: n })}>${e}</a>` : e;
    },
  };
function ir(e, t, n) {
  let r = Jn(n);
  return r ? `<span style="${t}: ${r}">${e}</span>` : e;
}
function ar(e, t = []) {
  return t.reduceRight((e, t) => rr[t.type]?.(e, t) ?? e, e);
}
function or(e = []) {
  let t = [];
  for (let n of e) {
    if (n.type === `alignment`) {
      let e = X(n, `align`);
      t.push(`text-align: ${e === `end` ? `right` : `center`}`);
    }
    n.type === `indentation` && t.push(`margin-left: ${30 * (Number(n.attrs?.level) || 0)}px`);
  }
  return t.length > 0 ? $({ style: t.join(`; `) }) : ``;
}
var sr = new Set([`info`, `note`, `tip`, `success`, `warning`, `error`, `custom`]),
  cr = (e) => (t, n) => `<${e}>${n(t)}</${e}>`,
  lr = (e) => {
    let t = qn(X(e, `url`));
    return t ? `<p><a class="adf-card adf-card-block"${$({ href: t })}>${Q(t)}</a></p>` : ``;
  },
  ur = (e, t) =>
    `<details class="adf-expand"><summary>${Q(X(e, `title`) || `Click here to expand…`)}</summary><div>${t(e)}</div></details>`;
function dr(e, t) {
  let n = X(e, `state`) === `DONE`,
    r = $n({ type: `doc`, content: [e] }).replaceAll(
      `
`,
      ` `,
    );
  return `<li class="adf-task"${$({ 'data-task': X(e, `localId`) })}><input type="checkbox"${n ? ` checked` : ``} disabled${$({ 'aria-label': r || `Action item` })} /><div>${t}</div></li>`;
}
var fr = (e) => $n({ type: `doc`, content: [e] }).replace(/\s+/g, `-`),
  pr = {
    paragraph: (e, t) => `<p${or(e.marks)}>${t(e)}</p>`,
    heading: (e, t) => {
      let n = Math.min(6, Math.max(1, Tn(e, `level`) ?? 1));
      return `<h${n}${$({ id: fr(e) })}${or(e.marks)}>${t(e)}</h${n}>`;
    },
    bulletList: cr(`ul`),
    orderedList: (e, t) => {
      let n = Tn(e, `order`);
      return `<ol${$({ start: n === 1 ? void 0 : n })}>${t(e)}</ol>`;
    },
    listItem: cr(`li`),
    taskList: (e, t) => `<ul class="adf-tasks">${t(e)}</ul>`,
    taskItem: (e, t) => dr(e, t(e)),
    blockTaskItem: (e, t) => dr(e, t(e)),
    decisionList: (e, t) => `<ul class="adf-decisions">${t(e)}</ul>`,
    decisionItem: (e, t) =>
      `<li class="adf-decision"><span class="adf-decision-mark" role="img" aria-label="Decision"></span><div>${t(e)}</div></li>`,
    blockquote: cr(`blockquote`),
    codeBlock: (e, t) =>
      `<pre class="adf-code"${$({ 'data-language': X(e, `language`) || void 0 })}><code>${t(e)}</code></pre>`,
    panel: (e, t) => {
      let n = X(e, `panelType`),
        r = sr.has(n) ? n : `info`;
      return `<div class="adf-panel adf-panel-${r}" role="note"${$({ 'aria-label': `${r} panel` })}><div>${t(e)}</div></div>`;
    },
    rule: () => `<hr />`,
    expand: ur,
    nestedExpand: ur,
    layoutSection: (e, t) => `<div class="adf-layout">${t(e)}</div>`,
    layoutColumn: (e, t) => {
      let n = Tn(e, `width`);
      return `<div class="adf-column"${$({ style: n === void 0 ? void 0 : `flex-basis: ${n}%` })}>${t(e)}</div>`;
    },
    blockCard: lr,
    embedCard: lr,
    extension: (e, t, n) => n.macro(e, ``),
    bodiedExtension: (e, t, n) => n.macro(e, t(e)),
  };
function mr(e, t) {
  let n = X(e, `alt`),
    r = qn(X(e, `type`) === `external` ? X(e, `url`) : (t.mediaUrl(e) ?? ``));
  return r
    ? `<img${$({ src: r, alt: n, width: Tn(e, `width`), height: Tn(e, `height`) })} />`
    : `<span class="adf-media-missing">Preview unavailable${n && `: ${Q(n)}`}</span>`;
}
var hr = new Set([
  `center`,
  `align-start`,
  `align-end`,
  `wrap-left`,
  `wrap-right`,
  `wide`,
  `full-width`,
]);
function gr(e) {
  let t = Tn(e, `width`);
  if (t !== void 0) return `width: ${t}${X(e, `widthType`) === `pixel` ? `px` : `%`}`;
}
var _r = {
    mediaSingle: (e, t) => {
      let n = X(e, `layout`);
      return `<figure class="adf-media adf-media-${hr.has(n) ? n : `center`}"${$({ style: gr(e) })}>${t(e)}</figure>`;
    },
    mediaGroup: (e, t) => `<div class="adf-media-group">${t(e)}</div>`,
    media: (e, t, n) => mr(e, n),
    caption: (e, t) => `<figcaption>${t(e)}</figcaption>`,
  },
  vr = new Set([`neutral`, `purple`, `blue`, `red`, `yellow`, `green`]),
  yr = {
    text: (e) => Q(e.text ?? ``),
    hardBreak: () => `<br />`,
    mention: (e, t, n) => {
      let r = X(e, `id`),
        i = n.person(r) ?? X(e, `text`).replace(/^@/, ``);
      return `<span class="adf-mention"${$({ 'data-account-id': r })}>@${Q(i)}</span>`;
    },
    emoji: (e) =>
      `<span class="adf-emoji"${$({ title: X(e, `shortName`) })}>${Q(X(e, `text`) || X(e, `shortName`))}</span>`,
    date: (e) => {
      let t = X(e, `timestamp`);
      return `<time class="adf-date"${$({ datetime: Yn(t) })}>${Q(Zn(t))}</time>`;
    },
    status: (e) => {
      let t = X(e, `color`);
      return `<span class="adf-status adf-status-${vr.has(t) ? t : `neutral`}">${Q(X(e, `text`))}</span>`;
    },
    inlineCard: (e) => {
      let t = qn(X(e, `url`));
      return t ? `<a class="adf-card"${$({ href: t })}>${Q(t)}</a>` : ``;
    },
    placeholder: (e) => `<span class="adf-placeholder">${Q(X(e, `text`))}</span>`,
    mediaInline: (e, t, n) => mr(e, n),
    inlineExtension: (e, t, n) => n.macro(e, ``),
  };
function br(e) {
  return (t, n) => {
    let r = Jn(X(t, `background`));
    return `<${e}${$({ colspan: xr(t, `colspan`), rowspan: xr(t, `rowspan`), class: r && `adf-cell-coloured`, style: r && `background-color: ${r}` }).replace(/ (class|style)=""/g, ``)}>${n(t)}</${e}>`;
  };
}
function xr(e, t) {
  let n = Tn(e, t);
  return n !== void 0 && n > 1 ? n : void 0;
}
function Sr(e) {
  let t = (e.content?.[0]?.content ?? []).flatMap((e) => {
    let t = e.attrs?.colwidth;
    return Array.isArray(t) ? t.map(Number) : [];
  });
  return t.length === 0 || t.some((e) => !(e > 0))
    ? ``
    : `<colgroup>${t.map((e) => `<col style="width: ${e}px" />`).join(``)}</colgroup>`;
}
var Cr = {
    table: (e, t) =>
      `<div class="adf-table"><table class="adf${e.attrs?.isNumberColumnEnabled === !0 ? ` adf-table-numbered` : ``}">${Sr(e)}<tbody>${t(e)}</tbody></table></div>`,
    tableRow: (e, t) => `<tr>${t(e)}</tr>`,
    tableHeader: br(`th`),
    tableCell: br(`td`),
  },
  wr = new Map(Object.entries({ ...pr, ...Cr, ..._r, ...yr })),
  Tr = new Set([`paragraph`, `heading`]);
function Er(e, t) {
  return Dr(e, t);
}
function Dr(e, t) {
  return (e.content ?? []).map((e) => Or(e, t)).join(``);
}
function Or(e, t) {
  let n = wr.get(e.type)?.(e, (e) => Dr(e, t), t) ?? Dr(e, t);
  return Tr.has(e.type) ? n : ar(n, e.marks);
}
new Intl.DateTimeFormat(`en-US`, { year: `numeric`, month: `short`, day: `numeric` });
var kr = new Intl.DateTimeFormat(`en-US`, {
    year: `numeric`,
    month: `short`,
    day: `numeric`,
    hour: `2-digit`,
    minute: `2-digit`,
  }),
  Ar = (e) => kr.format(new Date(e));
function jr(e) {
  return e < 1024
    ? `${e} B`
    : e < 1024 ** 2
      ? `${Math.round(e / 1024)} KB`
      : `${(e / 1024 ** 2).toFixed(1)} MB`;
}
function Mr({ thread: e, kind: t, attachments: n, changed: r, resolve: i }) {
  let { me: a } = Y(),
    [o, s] = j(!1),
    { comment: c, replies: l } = e,
    u = c.properties?.inlineOriginalSelection;
  return P(`li`, {
    class: `thread`,
    children: [
      u !== void 0 && P(`blockquote`, { class: `comment-selection`, children: u }),
      P(Nr, { comment: c, kind: t, attachments: n, changed: r }),
      l.length > 0 &&
        P(`ul`, {
          class: `replies`,
          children: l.map((e) =>
            P(`li`, { children: P(Nr, { comment: e, kind: t, attachments: n, changed: r }) }, e.id),
          ),
        }),
      a &&
        !o &&
        P(`p`, {
          class: `button-row thread-actions`,
          children: [
            P(I, { appearance: `subtle`, icon: `reply`, onClick: () => s(!0), children: `Reply` }),
            i &&
              c.resolutionStatus !== `resolved` &&
              P(I, {
                appearance: `subtle`,
                icon: `check`,
                onClick: () => void i(),
                children: `Resolve`,
              }),
          ],
        }),
      o &&
        P(Wn, {
          label: `Your reply`,
          save: async (e) => {
            (await Ln(c.id, t, e), s(!1), r());
          },
          cancel: () => s(!1),
        }),
    ],
  });
}
function Nr({ comment: e, kind: t, attachments: n, changed: r }) {
  let { people: i, me: a } = Y(),
    o = mn(i, e.version.authorId),
    s = Me(() => {
      let t = new Map(n.map((e) => [e.fileId, bt(e)]));
      return Er(at(e), {
        macro: () => ``,
        mediaUrl: (e) => t.get(X(e, `id`)),
        person: (e) => i.find((t) => t.accountId === e)?.displayName,
      });
    }, [e, n, i]),
    c = async () => {
      try {
        (await Rn(e.id, t), r());
      } catch (e) {
        R({ kind: `error`, title: `The comment was not deleted`, text: e.message });
      }
    };
  return P(`div`, {
    class: `comment`,
    children: [
      P(Z, { name: o, size: 32 }),
      P(`div`, {
        class: `comment-main`,
        children: [
          P(`p`, {
            class: `comment-head`,
            children: [
              P(`strong`, { children: o }),
              ` `,
              P(`span`, { class: `quiet`, children: Ar(e.version.createdAt) }),
            ],
          }),
          P(`div`, { class: `adf-body adf-small`, dangerouslySetInnerHTML: { __html: s } }),
          a?.accountId === e.version.authorId &&
            P(`button`, {
              type: `button`,
              class: `button button-link`,
              onClick: () => void c(),
              children: [
                `Delete`,
                P(`span`, { class: `visually-hidden`, children: ` this comment` }),
              ],
            }),
        ],
      }),
    ],
  });
}
async function Pr(e, t) {
  let n = await Nn(e, t);
  return Promise.all(n.map(async (e) => ({ comment: e, replies: await Pn(e.id, t) })));
}
function Fr({ page: e, attachments: t }) {
  let { me: n } = Y(),
    r = H(`comments ${e.id}`, async () => {
      let [t, n] = await Promise.all([Pr(e.id, `footer`), Pr(e.id, `inline`)]);
      return { footer: t, inline: n };
    });
  if (r.state === `loading`) return P(V, { label: `Loading the comments` });
  if (r.state === `failed`)
    return P(B, { what: `Comments could not be loaded.`, error: r.error, retry: r.reload });
  let { footer: i, inline: a } = r.value,
    o = a.filter(({ comment: e }) => e.resolutionStatus !== `resolved`),
    s = a.filter(({ comment: e }) => e.resolutionStatus === `resolved`),
    c = (e) => (n) =>
      P(
        Mr,
        {
          thread: n,
          kind: e,
          attachments: t,
          changed: r.reload,
          ...(e === `inline` && { resolve: () => Ir(n.comment, r.reload) }),
        },
        n.comment.id,
      );
  return P(`section`, {
    class: `comments`,
    'aria-labelledby': `comments-title`,
    children: [
      o.length > 0 &&
        P(S, {
          children: [
            P(`h2`, { children: `Inline comments` }),
            P(`ul`, { class: `threads`, children: o.map(c(`inline`)) }),
          ],
        }),
      s.length > 0 &&
        P(`details`, {
          children: [
            P(`summary`, { children: [`Resolved inline comments (`, s.length, `)`] }),
            P(`ul`, { class: `threads`, children: s.map(c(`inline`)) }),
          ],
        }),
      P(`h2`, {
        id: `comments-title`,
        children: i.length === 0 ? `Comments` : `Comments (${i.length})`,
      }),
      i.length === 0 && P(`p`, { class: `quiet`, children: `Nobody has commented yet.` }),
      P(`ul`, { class: `threads`, children: i.map(c(`footer`)) }),
      n && P(Lr, { pageId: e.id, written: r.reload }),
    ],
  });
}
async function Ir(e, t) {
  try {
    (await zn(e), t());
  } catch (e) {
    R({ kind: `error`, title: `The comment was not resolved`, text: e.message });
  }
}
function Lr({ pageId: e, written: t }) {
  let [n, r] = j(!1);
  return n
    ? P(Wn, {
        label: `Your comment`,
        save: async (n) => {
          (await In(e, n), r(!1), t());
        },
        cancel: () => r(!1),
      })
    : P(I, { icon: `comment`, onClick: () => r(!0), children: `Add a comment` });
}
function Rr({ pageId: e, editable: t }) {
  let n = H(`labels ${e}`, () => gt(e)),
    r = n.state === `ready` ? n.value : [],
    i = async (e) => {
      try {
        (await e(), n.reload());
      } catch (e) {
        R({ kind: `error`, title: `The labels were not changed`, text: e.message });
      }
    };
  return r.length === 0 && !t
    ? null
    : P(`section`, {
        class: `labels`,
        'aria-label': `Labels`,
        children: [
          P(`ul`, {
            children: r.map((n) =>
              P(zr, { label: n, ...(t && { remove: () => void i(() => vt(e, n.name)) }) }, n.id),
            ),
          }),
          t && P(Br, { add: (t) => void i(() => _t(e, t)) }),
        ],
      });
}
function zr({ label: e, remove: t }) {
  return P(`li`, {
    class: `label`,
    children: [
      P(`a`, {
        href: `/wiki/search?text=${encodeURIComponent(`label = "${e.name}"`)}`,
        children: e.name,
      }),
      t &&
        P(`button`, {
          type: `button`,
          'aria-label': `Remove label ${e.name}`,
          onClick: t,
          children: P(F, { name: `close`, size: 10 }),
        }),
    ],
  });
}
function Br({ add: e }) {
  let [t, n] = j(!1),
    [r, i] = j(``);
  return t
    ? P(`form`, {
        class: `add-label`,
        onSubmit: (t) => {
          (t.preventDefault(),
            r.trim() && e(r.trim().toLowerCase().replace(/\s+/g, `-`)),
            i(``),
            n(!1));
        },
        children: P(`input`, {
          class: `field`,
          autoFocus: !0,
          'aria-label': `New label`,
          placeholder: `Label, then Enter`,
          value: r,
          onInput: (e) => i(e.currentTarget.value),
          onKeyDown: (e) => {
            e.key === `Escape` && n(!1);
          },
        }),
      })
    : P(I, { appearance: `subtle`, icon: `plus`, onClick: () => n(!0), children: `Add label` });
}
async function Vr(e, t, n) {
  try {
    let [r, i] = await Promise.all([K(e, t), K(e)]),
      a = await dt({
        id: e,
        title: r.page.title,
        doc: r.doc,
        version: i.page.version.number + 1,
        message: `Reverted from v. ${t}`,
      });
    (R({
      kind: `success`,
      title: `Version ${t} is restored`,
      text: `It is now version ${a.version.number}.`,
    }),
      q(J(n, a)));
  } catch (e) {
    R({ kind: `error`, title: `Version ${t} was not restored`, text: e.message });
  }
}
function Hr({ open: e }) {
  let { people: t } = Y(),
    { page: n, space: r, operations: i } = e,
    { number: a, createdAt: o, authorId: s, message: c } = n.version;
  return P(`div`, {
    class: `message message-info`,
    role: `note`,
    children: [
      P(F, { name: `history` }),
      P(`div`, {
        children: [
          P(`strong`, { children: [`You are viewing version `, a, ` of this page`] }),
          P(`p`, { children: [mn(t, s), ` saved it on `, Ar(o), c && `: “${c}”`, `.`] }),
          P(`p`, {
            class: `button-row`,
            children: [
              P(`a`, {
                class: `button button-default`,
                href: J(r.key, n),
                children: P(`span`, { children: `View current version` }),
              }),
              P(`a`, {
                class: `button button-default`,
                href: `/wiki/pages/viewpreviousversions.action?pageId=${n.id}`,
                children: P(`span`, { children: `View page history` }),
              }),
              i.has(`update`) &&
                P(I, { onClick: () => void Vr(n.id, a, r.key), children: `Restore this version` }),
            ],
          }),
        ],
      }),
    ],
  });
}
var Ur = `800px 0px`;
function Wr(e, t, { app: n, place: r }) {
  let i = [],
    a = (e) => {
      let a = t[Number(e.dataset.macro)];
      if (!a) return;
      let o = En(a, n);
      if (!o) {
        Gr(e, a);
        return;
      }
      let s = document.createElement(`div`);
      ((s.className = `macro-frame`),
        e.replaceChildren(s),
        i.push(
          gn(s, { moduleKey: o.key, kind: `view`, extension: An(a, r), localId: X(a, `localId`) }),
        ));
    },
    o = new IntersectionObserver(
      (e) => {
        for (let { isIntersecting: t, target: n } of e)
          t && n instanceof HTMLElement && (o.unobserve(n), a(n));
      },
      { rootMargin: Ur },
    );
  for (let t of e.querySelectorAll(`[data-macro]`)) o.observe(t);
  return () => {
    o.disconnect();
    for (let e of i) e.destroy();
  };
}
function Gr(e, t) {
  let n = X(t, `text`) || X(t, `extensionKey`),
    r = document.createElement(`p`);
  ((r.className = `macro-missing`),
    (r.textContent = `Error loading the extension! The app that provides “${n}” is not installed.`),
    e.prepend(r));
}
function Kr({ doc: e, page: t, space: n, attachments: r, tasks: i }) {
  let { app: a, people: o, internet: s, siteUrl: c } = Y(),
    l = N(null),
    { html: u, macros: d } = Me(() => {
      let t = [],
        n = new Map(r.map((e) => [e.fileId, bt(e)])),
        i = new Map(o.map((e) => [e.accountId, e.displayName]));
      return {
        html: Er(e, {
          macro: (e, n) => {
            t.push(e);
            let r = e.type === `inlineExtension` ? `span` : `div`;
            return `<${r} class="macro" data-macro="${t.length - 1}">${n}</${r}>`;
          },
          mediaUrl: (e) => n.get(X(e, `id`)),
          person: (e) => i.get(e),
        }),
        macros: t,
      };
    }, [e, r, o]);
  return (
    M(() => {
      let e = l.current;
      if (e) {
        for (let t of e.querySelectorAll(`img`)) {
          let e = zt(t.src, s, c);
          (e !== t.src && (t.src = e), (t.loading = `lazy`));
        }
        return (i && qr(e, t.id), Wr(e, d, { app: a, place: { page: t, space: n } }));
      }
    }, [u, d]),
    P(`div`, { class: `adf-body`, ref: l, dangerouslySetInnerHTML: { __html: u } })
  );
}
function qr(e, t) {
  for (let n of e.querySelectorAll(`[data-task]`)) {
    let e = n.querySelector(`:scope > input`);
    e &&
      ((e.disabled = !1),
      e.addEventListener(`change`, () => {
        wt(t, n.dataset.task ?? ``, e.checked).catch((t) => {
          ((e.checked = !e.checked),
            R({
              kind: `error`,
              title: `The action item was not changed`,
              text: t instanceof Error ? t.message : ``,
            }));
        });
      }));
  }
}
var Jr = (e) => `/wiki/rest/api/content/${e}/restriction`;
async function Yr(e) {
  let { results: t } = await U(`${Jr(e)}?expand=restrictions.user,restrictions.group`);
  return { read: Xr(t, `read`), update: Xr(t, `update`) };
}
function Xr(e, t) {
  let n = e.find((e) => e.operation === t)?.restrictions;
  return [
    ...(n?.user?.results ?? []).map((e) => ({
      type: `user`,
      id: e.accountId,
      name: e.displayName,
    })),
    ...(n?.group?.results ?? []).map((e) => ({ type: `group`, id: e.id, name: e.name })),
  ];
}
async function Zr(e, t) {
  let n = [`read`, `update`].map((e) => ({
    operation: e,
    restrictions: {
      user: t[e]
        .filter(({ type: e }) => e === `user`)
        .map(({ id: e }) => ({ type: `known`, accountId: e })),
      group: t[e]
        .filter(({ type: e }) => e === `group`)
        .map(({ id: e, name: t }) => ({ type: `group`, id: e, name: t })),
    },
  }));
  await U(Jr(e), { method: `PUT`, body: n });
}
function Qr({ title: e, onClose: t, children: n, footer: r, width: i = `medium` }) {
  let a = N(null),
    o = Fe();
  return (
    M(() => {
      let e = document.activeElement;
      return (
        a.current?.showModal(),
        () => {
          e instanceof HTMLElement && e.focus();
        }
      );
    }, []),
    P(`dialog`, {
      ref: a,
      class: `dialog dialog-${i}`,
      'aria-labelledby': o,
      onCancel: (e) => {
        (e.preventDefault(), t());
      },
      onKeyDown: (e) => e.stopPropagation(),
      children: [
        P(`header`, {
          class: `dialog-header`,
          children: [
            P(`h2`, { id: o, children: e }),
            P(L, { icon: `close`, label: `Close`, onClick: t }),
          ],
        }),
        P(`div`, { class: `dialog-body`, children: n }),
        r && P(`footer`, { class: `dialog-footer`, children: r }),
      ],
    })
  );
}
var $r = [`small`, `medium`, `large`, `xlarge`, `max`],
  ei = (e) => $r.find((t) => t === e) ?? `medium`;
function ti({ module: e, extension: t, localId: n, onClose: r }) {
  return P(Qr, {
    title: e.title,
    width: ei(e.properties.viewportSize),
    onClose: r,
    children: P(_n, {
      moduleKey: e.key,
      kind: `view`,
      extension: t,
      localId: n,
      onSubmit: r,
      onClose: r,
    }),
  });
}
var ni = 1e4;
function ri({ page: e, space: t }) {
  let { app: n } = Y(),
    r = hn(n.modules, `confluence:contentBylineItem`),
    i = H(`byline ${e.id}`, () => Ct(e.id)),
    [a, o] = j([]),
    [s, c] = j();
  return (
    M(() => {
      i.state === `ready` && o(i.value);
    }, [i.state === `ready` && i.value]),
    M(() => {
      let e = () => {
          document.hidden || i.reload();
        },
        t = setInterval(e, ni);
      return (
        window.addEventListener(`focus`, e),
        () => {
          (clearInterval(t), window.removeEventListener(`focus`, e));
        }
      );
    }, [i.reload]),
    P(`ul`, {
      class: `byline-items`,
      'aria-label': `App information`,
      children: [
        r.map((e) =>
          P(`li`, { children: P(ii, { module: e, properties: a, open: () => c(e) }) }, e.key),
        ),
        s &&
          P(ti, {
            module: s,
            localId: `byline-${s.key}`,
            extension: kn(`confluence:contentBylineItem`, { page: e, space: t }),
            onClose: () => {
              (c(void 0), i.reload());
            },
          }),
      ],
    })
  );
}
function ii({ module: e, properties: t, open: n }) {
  let r = e.properties.contentPropertyKey,
    i = t.find((e) => e.key === r)?.value,
    a = On(i) ? i : {},
    o = (e, t) => (typeof a[e] == `string` ? a[e] : typeof t == `string` ? t : ``),
    s = o(`title`, e.title),
    c = o(`tooltip`, e.properties.tooltip ?? e.description),
    l = o(`icon`, e.properties.icon);
  return P(`button`, {
    type: `button`,
    class: `byline-item`,
    title: c,
    onClick: n,
    children: [
      /^(https?:|data:image\/)/.test(l)
        ? P(`img`, { src: l, alt: ``, width: 16, height: 16 })
        : P(F, { name: `app` }),
      s,
    ],
  });
}
function ai({ label: e, trigger: t, groups: n, className: r = `icon-button`, align: i = `end` }) {
  let [a, o] = j(!1),
    s = N(null),
    c = N(null),
    l = n.filter(({ items: e }) => e.length > 0);
  M(() => {
    if (!a) return;
    si(s.current)[0]?.focus();
    let e = (e) => {
        s.current?.contains(e.target) || o(!1);
      },
      t = () => o(!1);
    return (
      document.addEventListener(`pointerdown`, e),
      window.addEventListener(`blur`, t),
      () => {
        (document.removeEventListener(`pointerdown`, e), window.removeEventListener(`blur`, t));
      }
    );
  }, [a]);
  let u = () => {
    (o(!1), c.current?.focus());
  };
  return P(`div`, {
    class: `menu`,
    ref: s,
    children: [
      P(`button`, {
        ref: c,
        type: `button`,
        class: r,
        'aria-haspopup': `menu`,
        'aria-expanded': a,
        'aria-label': e,
        title: e,
        onClick: () => o(!a),
        onKeyDown: (e) => {
          e.key === `ArrowDown` && (e.preventDefault(), o(!0));
        },
        children: t,
      }),
      a &&
        P(`div`, {
          class: `menu-list menu-${i}`,
          role: `menu`,
          'aria-label': e,
          onKeyDown: (e) => ci(e, s.current, u),
          children: l.map((t, n) =>
            P(
              `div`,
              {
                role: `group`,
                'aria-label': t.title ?? e,
                children: [
                  t.title && P(`div`, { class: `menu-title`, children: t.title }),
                  t.items.map((e) => P(oi, { item: e, close: u }, e.label)),
                ],
              },
              n,
            ),
          ),
        }),
    ],
  });
}
function oi({ item: e, close: t }) {
  let n = e.selected !== void 0;
  return P(`button`, {
    type: `button`,
    role: n ? `menuitemradio` : `menuitem`,
    ...(n && { 'aria-checked': e.selected }),
    class: `menu-item${e.danger ? ` is-danger` : ``}${e.selected ? ` is-selected` : ``}`,
    tabIndex: -1,
    disabled: e.disabled,
    onClick: () => {
      (t(), e.onSelect());
    },
    children: [
      e.before ?? (e.icon && P(F, { name: e.icon })),
      P(`span`, {
        class: `menu-text`,
        children: [e.label, e.description && P(`small`, { children: e.description })],
      }),
      e.selected && P(F, { name: `check` }),
    ],
  });
}
var si = (e) => Array.from(e?.querySelectorAll(`.menu-item:not(:disabled)`) ?? []);
function ci(e, t, n) {
  let r = si(t),
    i = r.indexOf(document.activeElement),
    a = (t) => {
      (e.preventDefault(), r.at(t % r.length)?.focus());
    };
  if (e.key === `Escape`) (e.stopPropagation(), n());
  else if (e.key === `Tab`) n();
  else if (e.key === `ArrowDown`) a(i + 1);
  else if (e.key === `ArrowUp`) a(i - 1);
  else if (e.key === `Home`) a(0);
  else if (e.key === `End`) a(-1);
  else if (e.key.length === 1) {
    let t = e.key.toLowerCase();
    [...r.slice(i + 1), ...r]
      .find((e) => e.textContent.trim().toLowerCase().startsWith(t))
      ?.focus();
  }
}
async function li(e, t) {
  let n = t === `pdf` ? `PDF` : `Word`;
  R({ kind: `info`, title: `Exporting to ${n}…`, text: e.title });
  try {
    let r = await fetch(`/__site/export/${e.id}?type=${t}`);
    if (!r.ok) throw Error(await r.text());
    let i = URL.createObjectURL(await r.blob()),
      a = document.createElement(`a`);
    ((a.href = i),
      (a.download = `${e.title.replace(/[\\/:*?"<>|]+/g, `-`)}.${t === `pdf` ? `pdf` : `doc`}`),
      a.click(),
      setTimeout(() => URL.revokeObjectURL(i), 1e4),
      R({ kind: `success`, title: `Exported to ${n}`, text: a.download }));
  } catch (r) {
    R({
      kind: `error`,
      title: `The page could not be exported to ${n}`,
      text: r.message,
      action: { label: `Try again`, run: () => void li(e, t) },
    });
  }
}
function ui({ open: e, restrict: t, reload: n }) {
  let { app: r, me: i } = Y(),
    { page: a, space: o, operations: s } = e,
    [c, l] = j(!1),
    [u, d] = j(),
    f = (e) => () => q(`/wiki/pages/${e}.action?pageId=${a.id}`);
  return P(S, {
    children: [
      P(ai, {
        label: `More actions`,
        trigger: P(F, { name: `more` }),
        groups: [
          {
            items: [
              { label: `History`, icon: `history`, onSelect: f(`viewpreviousversions`) },
              { label: `Attachments`, icon: `attach`, onSelect: f(`viewpageattachments`) },
              { label: `Page information`, icon: `info`, onSelect: f(`viewinfo`) },
              ...(i ? [{ label: `Restrictions`, icon: `lock`, onSelect: t }] : []),
              { label: `Copy link`, icon: `link`, onSelect: () => void _i(o.key, a) },
            ],
          },
          {
            title: `Export`,
            items: [
              { label: `Export to PDF`, icon: `download`, onSelect: () => void li(a, `pdf`) },
              { label: `Export to Word`, icon: `download`, onSelect: () => void li(a, `word`) },
            ],
          },
          {
            title: `Apps`,
            items: hn(r.modules, `confluence:contentAction`).map((e) => ({
              label: e.title,
              icon: `app`,
              onSelect: () => d(e),
            })),
          },
          {
            items: s.has(`delete`)
              ? [{ label: `Move to trash`, icon: `trash`, danger: !0, onSelect: () => l(!0) }]
              : [],
          },
        ],
      }),
      c && P(di, { open: e, onClose: () => l(!1) }),
      u &&
        P(ti, {
          module: u,
          localId: `action-${u.key}`,
          extension: kn(`confluence:contentAction`, { page: a, space: o }),
          onClose: () => {
            (d(void 0), n());
          },
        }),
    ],
  });
}
function di({ open: e, onClose: t }) {
  let { page: n, space: r } = e,
    [i, a] = j(!1),
    o = async () => {
      a(!0);
      try {
        (await mt(n.id),
          t(),
          R({ kind: `success`, title: `“${n.title}” is in the trash` }),
          q(`/wiki/spaces/${r.key}/overview`));
      } catch (e) {
        (a(!1),
          R({ kind: `error`, title: `We couldn’t move the page to the trash`, text: e.message }));
      }
    };
  return P(Qr, {
    title: `Move this page to the trash?`,
    width: `small`,
    onClose: t,
    footer: P(S, {
      children: [
        P(I, { appearance: `subtle`, onClick: t, children: `Cancel` }),
        P(I, {
          appearance: `danger`,
          disabled: i,
          onClick: () => void o(),
          children: `Move to trash`,
        }),
      ],
    }),
    children: P(`p`, {
      children: [
        P(`strong`, { children: n.title }),
        ` goes to the trash of `,
        r.name,
        `. Pages below it move up one level. A space admin can restore it.`,
      ],
    }),
  });
}
var fi = {
    open: `Anyone in the space can view and edit`,
    edit: `Anyone in the space can view, only some can edit`,
    closed: `Only specific people can view or edit`,
  },
  pi = ({ read: e, update: t }) => (e.length > 0 ? `closed` : t.length > 0 ? `edit` : `open`);
function mi({ page: e, editable: t, onClose: n, onSaved: r }) {
  let { me: i } = Y(),
    a = H(`restrictions of ${e.id}`, () => Yr(e.id)),
    [o, s] = j(`open`),
    [c, l] = j({ read: [], update: [] }),
    [u, d] = j(!1);
  M(() => {
    a.state === `ready` && (s(pi(a.value)), l(a.value));
  }, [a.state]);
  let f = (e) => {
      let t = i ? [{ type: `user`, id: i.accountId, name: i.displayName }] : [];
      (s(e),
        l({
          read: e === `closed` ? (c.read.length > 0 ? c.read : t) : [],
          update: e === `open` ? [] : c.update.length > 0 ? c.update : t,
        }));
    },
    p = async () => {
      d(!0);
      try {
        (await Zr(e.id, c), R({ kind: `success`, title: `Restrictions are saved` }), n(), r());
      } catch (e) {
        (d(!1), R({ kind: `error`, title: `Restrictions were not saved`, text: e.message }));
      }
    };
  return P(Qr, {
    title: `Restrictions`,
    onClose: n,
    footer: P(S, {
      children: [
        P(I, { appearance: `subtle`, onClick: n, children: t ? `Cancel` : `Close` }),
        t &&
          P(I, {
            appearance: `primary`,
            disabled: u || a.state !== `ready`,
            onClick: () => void p(),
            children: `Apply`,
          }),
      ],
    }),
    children: [
      a.state === `loading` && P(V, { label: `Loading the restrictions` }),
      a.state === `failed` &&
        P(B, { what: `The restrictions could not be loaded.`, error: a.error, retry: a.reload }),
      a.state === `ready` &&
        P(S, {
          children: [
            P(`label`, {
              class: `field-label`,
              for: `restriction-mode`,
              children: `Who can see and change this page`,
            }),
            P(`select`, {
              id: `restriction-mode`,
              class: `field`,
              value: o,
              disabled: !t,
              onChange: (e) => f(e.currentTarget.value),
              children: Object.entries(fi).map(([e, t]) =>
                P(`option`, { value: e, children: t }, e),
              ),
            }),
            o === `closed` &&
              P(hi, {
                title: `Can view`,
                subjects: c.read,
                editable: t,
                change: (e) => l({ ...c, read: e }),
              }),
            o !== `open` &&
              P(hi, {
                title: `Can edit`,
                subjects: c.update,
                editable: t,
                change: (e) => l({ ...c, update: e }),
              }),
          ],
        }),
    ],
  });
}
function hi({ title: e, subjects: t, editable: n, change: r }) {
  let { people: i } = Y(),
    a = i.filter(({ accountId: e }) => !t.some(({ id: t }) => t === e));
  return P(`fieldset`, {
    class: `subjects`,
    children: [
      P(`legend`, { children: e }),
      P(`ul`, {
        children: t.map((i) =>
          P(
            `li`,
            {
              children: [
                i.type === `user` ? P(Z, { name: i.name }) : P(F, { name: `people` }),
                P(`span`, { children: i.name }),
                n &&
                  P(L, {
                    icon: `close`,
                    label: `Remove ${i.name} from “${e}”`,
                    onClick: () => r(t.filter(({ id: e }) => e !== i.id)),
                  }),
              ],
            },
            i.id,
          ),
        ),
      }),
      n &&
        P(`select`, {
          class: `field`,
          'aria-label': `Add a person to “${e}”`,
          value: ``,
          onChange: (e) => {
            let n = a.find(({ accountId: t }) => t === e.currentTarget.value);
            ((e.currentTarget.value = ``),
              n && r([...t, { type: `user`, id: n.accountId, name: n.displayName }]));
          },
          children: [
            P(`option`, { value: ``, children: `Add a person…` }),
            a.map(({ accountId: e, displayName: t }) => P(`option`, { value: e, children: t }, e)),
          ],
        }),
    ],
  });
}
function gi({ open: e, reload: t }) {
  let { people: n } = Y(),
    { page: r, space: i, operations: a, old: o } = e,
    [s, c] = j(!1),
    l = mn(n, r.version.authorId),
    u = mn(n, r.ownerId ?? r.authorId);
  return P(`header`, {
    class: `page-header`,
    children: [
      P(`div`, {
        class: `page-tools`,
        children: [
          P(yi, { page: r, space: i }),
          P(`div`, {
            class: `page-actions`,
            children: [
              a.has(`update`) &&
                !o &&
                P(`a`, {
                  class: `button button-default`,
                  href: Rt(i.key, r.id),
                  title: `Edit (e)`,
                  children: [P(F, { name: `edit` }), ` `, P(`span`, { children: `Edit` })],
                }),
              P(vi, { page: r, open: () => c(!0) }),
              P(L, { icon: `link`, label: `Copy link`, onClick: () => void _i(i.key, r) }),
              P(ui, { open: e, restrict: () => c(!0), reload: t }),
            ],
          }),
        ],
      }),
      P(`h1`, { id: `page-title`, children: r.title }),
      P(`div`, {
        class: `page-byline`,
        children: [
          P(Z, { name: u, size: 32 }),
          P(`div`, {
            children: [
              P(`div`, { children: [`By `, P(`strong`, { children: u })] }),
              P(`div`, {
                class: `quiet byline-row`,
                children: P(`a`, {
                  href: `/wiki/pages/viewpreviousversions.action?pageId=${r.id}`,
                  children: [
                    `Last updated `,
                    Ar(r.version.createdAt),
                    ` by `,
                    l,
                    `, version`,
                    ` `,
                    r.version.number,
                  ],
                }),
              }),
            ],
          }),
          !o && P(ri, { page: r, space: i }),
        ],
      }),
      s && P(mi, { page: r, editable: a.has(`update`), onClose: () => c(!1), onSaved: t }),
    ],
  });
}
async function _i(e, t) {
  let n = location.origin + J(e, t);
  try {
    (await navigator.clipboard.writeText(n), R({ kind: `success`, title: `Link copied` }));
  } catch {
    R({ kind: `info`, title: `Copy this link`, text: n });
  }
}
function vi({ page: e, open: t }) {
  let { me: n } = Y(),
    r = H(`restrictions ${e.id} ${e.version.number}`, () => Yr(e.id));
  if (!n) return null;
  let i = r.state === `ready` && r.value.read.length + r.value.update.length > 0;
  return P(L, {
    icon: i ? `lock` : `unlock`,
    label: i ? `Restrictions apply` : `No restrictions`,
    onClick: t,
  });
}
function yi({ page: e, space: t }) {
  let n = H(`breadcrumb ${t.id} ${e.id}`, () => st(t.id)),
    r = [];
  if (n.state === `ready`) {
    let t = new Map(n.value.map((e) => [e.id, e]));
    for (let n = t.get(e.parentId ?? ``); n && r.length < 20;)
      (r.unshift(n), (n = t.get(n.parentId ?? ``)));
  }
  return P(`nav`, {
    'aria-label': `Breadcrumb`,
    class: `breadcrumb`,
    children: P(`ol`, {
      children: [
        P(`li`, { children: P(`a`, { href: `/wiki/spaces/${t.key}/overview`, children: t.name }) }),
        r
          .filter(({ id: e }) => e !== t.homepageId)
          .map((e) =>
            P(`li`, { children: P(`a`, { href: J(t.key, e), children: e.title }) }, e.id),
          ),
      ],
    }),
  });
}
async function bi(e, t) {
  let n = await K(e, t),
    [r, i] = await Promise.all([yt(e).catch(() => []), Tt(e).catch(() => new Set())]);
  return { ...n, attachments: r, operations: i };
}
function xi({ pageId: e, version: t }) {
  let { spaces: n } = Y(),
    r = H(`page ${e} ${t ?? ``}`, () => bi(e, t));
  if (r.state === `loading`)
    return P(`div`, { class: `page`, children: P(V, { label: `Loading the page` }) });
  if (r.state === `failed`) return P(Ci, { error: r.error, retry: r.reload });
  let i = n.find(({ id: e }) => e === r.value.page.spaceId);
  return i
    ? P(Si, { open: { ...r.value, space: i, old: t !== void 0 }, reload: r.reload })
    : P(Ci, { error: new $e(404, ``), retry: r.reload });
}
function Si({ open: e, reload: t }) {
  let { app: n } = Y(),
    { page: r, doc: i, space: a, attachments: o, operations: s, old: c } = e;
  return (
    wi(r.title, a),
    Ti(s.has(`update`) && !c, Rt(a.key, r.id)),
    P(`article`, {
      class: `page`,
      'aria-labelledby': `page-title`,
      children: [
        hn(n.modules, `confluence:pageBanner`).map(({ key: e }) =>
          P(
            _n,
            {
              moduleKey: e,
              kind: `view`,
              localId: `banner-${e}`,
              extension: kn(`confluence:pageBanner`, { page: r, space: a }),
            },
            e,
          ),
        ),
        P(gi, { open: e, reload: t }),
        c && P(Hr, { open: e }),
        P(Kr, { doc: i, page: r, space: a, attachments: o, tasks: !c }),
        !c &&
          P(S, {
            children: [
              P(Rr, { pageId: r.id, editable: s.has(`update`) }),
              P(Fr, { page: r, attachments: o }),
            ],
          }),
      ],
    })
  );
}
function Ci({ error: e, retry: t }) {
  let { me: n } = Y(),
    r = e instanceof $e ? e.status : 0;
  return [401, 403, 404].includes(r)
    ? P(z, {
        icon: `lock`,
        title: `You don’t have access to this page, or it doesn’t exist`,
        children: n
          ? P(`p`, {
              children: [
                `The page may be restricted, in the trash or deleted. Ask the person who sent you the link, or `,
                P(`a`, { href: `/wiki/home`, children: `go to Home` }),
                `.`,
              ],
            })
          : P(`p`, {
              children: `You are not logged in. Choose who you are at the top right, and try again.`,
            }),
      })
    : P(`div`, {
        class: `page`,
        children: P(B, { what: `This page could not be loaded.`, error: e, retry: t }),
      });
}
function wi(e, t) {
  M(() => {
    document.title = `${e} - ${t.name} - Confluence`;
  }, [e, t.name]);
}
function Ti(e, t) {
  M(() => {
    if (!e) return;
    let n = (e) => {
      e.key !== `e` ||
        e.ctrlKey ||
        e.metaKey ||
        e.altKey ||
        e.target.closest(`input, textarea, select, dialog, [contenteditable=true]`) ||
        (e.preventDefault(), q(t));
    };
    return (
      document.addEventListener(`keydown`, n),
      () => document.removeEventListener(`keydown`, n)
    );
  }, [e, t]);
}
function Ei(e) {
  let { spaces: t } = Y();
  return H(`page of ${e}`, async () => {
    let { page: n } = await K(e);
    return { page: n, space: t.find(({ id: e }) => e === n.spaceId) };
  });
}
function Di({ pageId: e, title: t, children: n }) {
  let r = Ei(e);
  if (r.state === `loading`) return P(V, { label: `Loading: ${t}` });
  if (r.state === `failed`)
    return P(B, { what: `This page could not be loaded.`, error: r.error, retry: r.reload });
  let { page: i, space: a } = r.value;
  return a
    ? P(`div`, {
        class: `about`,
        children: [
          P(`nav`, {
            'aria-label': `Breadcrumb`,
            class: `breadcrumb`,
            children: P(`ol`, {
              children: [
                P(`li`, {
                  children: P(`a`, { href: `/wiki/spaces/${a.key}/overview`, children: a.name }),
                }),
                P(`li`, { children: P(`a`, { href: J(a.key, i), children: i.title }) }),
              ],
            }),
          }),
          P(`h1`, { children: t }),
          n(i, a),
        ],
      })
    : null;
}
function Oi({ pageId: e }) {
  return P(Di, { pageId: e, title: `Attachments`, children: (e) => P(ki, { pageId: e.id }) });
}
function ki({ pageId: e }) {
  let [t, n] = j(!1),
    r = H(`attachments ${e}`, async () => {
      let [t, n] = await Promise.all([yt(e), Tt(e)]);
      return { attachments: t, editable: n.has(`update`) };
    }),
    i = async (e, t) => {
      n(!0);
      try {
        (await t(), R({ kind: `success`, title: e }), r.reload());
      } catch (t) {
        R({ kind: `error`, title: `Not done: ${e}`, text: t.message });
      } finally {
        n(!1);
      }
    },
    a = (t, n) => void i(`“${t.name}” is uploaded`, () => xt(e, t, n?.id));
  if (r.state === `loading`) return P(V, { label: `Loading the attachments` });
  if (r.state === `failed`)
    return P(B, { what: `The attachments could not be loaded.`, error: r.error, retry: r.reload });
  let { attachments: o, editable: s } = r.value;
  return P(S, {
    children: [
      s && P(ji, { label: `Upload a file`, busy: t, onFile: (e) => a(e) }),
      o.length === 0
        ? P(z, {
            icon: `attach`,
            title: `No attachments`,
            children: P(`p`, { children: `Files that you upload here can be used on the page.` }),
          })
        : P(`table`, {
            class: `list`,
            children: [
              P(`thead`, {
                children: P(`tr`, {
                  children: [
                    P(`th`, { scope: `col`, children: `File` }),
                    P(`th`, { scope: `col`, children: `Size` }),
                    P(`th`, { scope: `col`, children: `Version` }),
                    P(`th`, { scope: `col`, children: `Modified` }),
                    P(`th`, {
                      scope: `col`,
                      children: P(`span`, { class: `visually-hidden`, children: `Actions` }),
                    }),
                  ],
                }),
              }),
              P(`tbody`, {
                children: o.map((e) =>
                  P(
                    Ai,
                    {
                      attachment: e,
                      editable: s,
                      busy: t,
                      replace: (t) => a(t, e),
                      remove: () => void i(`“${e.title}” is deleted`, () => St(e.id)),
                    },
                    e.id,
                  ),
                ),
              }),
            ],
          }),
    ],
  });
}
function Ai({ attachment: e, editable: t, busy: n, replace: r, remove: i }) {
  let { people: a } = Y(),
    { title: o, version: s, mediaType: c } = e;
  return P(`tr`, {
    children: [
      P(`td`, {
        children: [
          P(F, { name: c.startsWith(`image/`) ? `image` : `attach` }),
          ` `,
          P(`a`, { href: bt(e), download: o, children: o }),
        ],
      }),
      P(`td`, { children: jr(e.fileSize) }),
      P(`td`, { children: s.number }),
      P(`td`, {
        children: [
          Ar(s.createdAt),
          P(`br`, {}),
          P(`span`, { class: `quiet`, children: mn(a, s.authorId) }),
        ],
      }),
      P(`td`, {
        class: `row-actions`,
        children:
          t &&
          P(S, {
            children: [
              P(ji, { label: `Upload a new version of ${o}`, busy: n, onFile: r, small: !0 }),
              P(L, { icon: `trash`, label: `Delete ${o}`, disabled: n, onClick: i }),
            ],
          }),
      }),
    ],
  });
}
function ji({ label: e, busy: t, small: n, onFile: r }) {
  let i = N(null),
    a = () => i.current?.click();
  return P(S, {
    children: [
      P(`input`, {
        ref: i,
        type: `file`,
        hidden: !0,
        'aria-label': e,
        onChange: (e) => {
          let t = e.currentTarget.files?.[0];
          ((e.currentTarget.value = ``), t && r(t));
        },
      }),
      n
        ? P(L, { icon: `upload`, label: e, disabled: t, onClick: a })
        : P(I, { icon: `upload`, disabled: t, onClick: a, children: e }),
    ],
  });
}
var Mi = 4e6;
function Ni(e, t) {
  let n = Pi(e),
    r = Pi(t),
    i = 0;
  for (; i < n.length && i < r.length && n[i] === r[i];) i += 1;
  let a = 0;
  for (; a < n.length - i && a < r.length - i && n[n.length - 1 - a] === r[r.length - 1 - a];)
    a += 1;
  return Ri([
    ...Fi(`same`, n.slice(0, i)),
    ...Ii(n.slice(i, n.length - a), r.slice(i, r.length - a)),
    ...Fi(`same`, n.slice(n.length - a)),
  ]);
}
var Pi = (e) => e.match(/\S+\s*|\s+/g) ?? [],
  Fi = (e, t) => t.map((t) => ({ kind: e, text: t }));
function Ii(e, t) {
  if (e.length * t.length > Mi) return [...Fi(`removed`, e), ...Fi(`added`, t)];
  let n = Li(e, t),
    r = (e, r) => n[e * (t.length + 1) + r] ?? 0,
    i = [],
    a = 0,
    o = 0;
  for (; a < e.length || o < t.length;) {
    let n = e[a],
      s = t[o];
    n !== void 0 && n === s
      ? (i.push({ kind: `same`, text: n }), (a += 1), (o += 1))
      : n !== void 0 && (s === void 0 || r(a + 1, o) >= r(a, o + 1))
        ? (i.push({ kind: `removed`, text: n }), (a += 1))
        : (i.push({ kind: `added`, text: s ?? `` }), (o += 1));
  }
  return i;
}
function Li(e, t) {
  let n = t.length + 1,
    r = new Uint32Array((e.length + 1) * n);
  for (let i = e.length - 1; i >= 0; --i)
    for (let a = t.length - 1; a >= 0; --a) {
      let o = i * n + a;
      r[o] = e[i] === t[a] ? (r[o + n + 1] ?? 0) + 1 : Math.max(r[o + n] ?? 0, r[o + 1] ?? 0);
    }
  return r;
}
function Ri(e) {
  let t = [];
  for (let n of e) {
    let e = t.at(-1);
    e?.kind === n.kind ? (e.text += n.text) : t.push({ ...n });
  }
  return t;
}
function zi({ pageId: e }) {
  return P(Di, {
    pageId: e,
    title: `Page history`,
    children: (e, t) => P(Bi, { page: e, space: t }),
  });
}
function Bi({ page: e, space: t }) {
  let n = H(`history ${e.id}`, async () => {
      let [t, n] = await Promise.all([ht(e.id), Tt(e.id)]);
      return { versions: t, editable: n.has(`update`) };
    }),
    [r, i] = j([]),
    [a, o] = j();
  if (n.state === `loading`) return P(V, { label: `Loading the history` });
  if (n.state === `failed`)
    return P(B, { what: `The history could not be loaded.`, error: n.error, retry: n.reload });
  let { versions: s, editable: c } = n.value,
    l = (e) => i(r.includes(e) ? r.filter((t) => t !== e) : [...r, e].slice(-2));
  return P(S, {
    children: [
      P(`p`, {
        class: `button-row`,
        children: [
          P(I, {
            disabled: r.length !== 2,
            onClick: () => {
              let [e, t] = [...r].sort((e, t) => e - t);
              e !== void 0 && t !== void 0 && o([e, t]);
            },
            children: `Compare selected versions`,
          }),
          P(`span`, { class: `quiet`, children: `Choose two versions.` }),
        ],
      }),
      P(`table`, {
        class: `list`,
        children: [
          P(`thead`, {
            children: P(`tr`, {
              children: [
                P(`th`, {
                  scope: `col`,
                  children: P(`span`, { class: `visually-hidden`, children: `Compare` }),
                }),
                P(`th`, { scope: `col`, children: `Version` }),
                P(`th`, { scope: `col`, children: `Saved` }),
                P(`th`, { scope: `col`, children: `By` }),
                P(`th`, { scope: `col`, children: `Comment` }),
                P(`th`, {
                  scope: `col`,
                  children: P(`span`, { class: `visually-hidden`, children: `Actions` }),
                }),
              ],
            }),
          }),
          P(`tbody`, {
            children: s.map((n) =>
              P(
                Vi,
                {
                  version: n,
                  page: e,
                  space: t,
                  chosen: r.includes(n.number),
                  restorable: c && n.number !== e.version.number,
                  toggle: () => l(n.number),
                },
                n.number,
              ),
            ),
          }),
        ],
      }),
      a && P(Hi, { pageId: e.id, versions: a }),
    ],
  });
}
function Vi({ version: e, page: t, space: n, chosen: r, restorable: i, toggle: a }) {
  let { people: o } = Y(),
    { number: s, createdAt: c, authorId: l, message: u } = e,
    d = s === t.version.number,
    f = J(n.key, t);
  return P(`tr`, {
    children: [
      P(`td`, {
        children: P(`input`, {
          type: `checkbox`,
          'aria-label': `Compare version ${s}`,
          checked: r,
          onChange: a,
        }),
      }),
      P(`td`, {
        children: P(`a`, {
          href: d ? f : `${f}?pageVersion=${s}`,
          children: d ? `CURRENT (v. ${s})` : `v. ${s}`,
        }),
      }),
      P(`td`, { children: Ar(c) }),
      P(`td`, { children: mn(o, l) }),
      P(`td`, { children: u }),
      P(`td`, {
        class: `row-actions`,
        children:
          i &&
          P(I, {
            appearance: `subtle`,
            onClick: () => void Vr(t.id, s, n.key),
            children: [
              `Restore`,
              P(`span`, { class: `visually-hidden`, children: [` version `, s] }),
            ],
          }),
      }),
    ],
  });
}
function Hi({ pageId: e, versions: t }) {
  let [n, r] = t,
    i = H(`compare ${e} ${n} ${r}`, async () => {
      let [t, i] = await Promise.all([K(e, n), K(e, r)]),
        a = (e) => `${e.page.title}\n${$n(e.doc)}`;
      return Ni(a(t), a(i));
    });
  return P(`section`, {
    'aria-label': `Changes from version ${n} to version ${r}`,
    'aria-live': `polite`,
    children: [
      P(`h2`, { children: [`Version `, n, ` compared with version `, r] }),
      i.state === `loading` && P(V, { label: `Comparing` }),
      i.state === `failed` &&
        P(B, { what: `The versions could not be compared.`, error: i.error, retry: i.reload }),
      i.state === `ready` &&
        P(`div`, {
          class: `comparison`,
          children: [
            i.value.every(({ kind: e }) => e === `same`) &&
              P(`p`, {
                class: `quiet`,
                children: `The text is the same. A macro, an image or formatting may have changed.`,
              }),
            i.value.map(({ kind: e, text: t }, n) =>
              P(e === `added` ? `ins` : e === `removed` ? `del` : `span`, { children: t }, n),
            ),
          ],
        }),
    ],
  });
}
function Ui({ pageId: e }) {
  return P(Di, {
    pageId: e,
    title: `Page information`,
    children: (e, t) => P(Wi, { page: e, space: t }),
  });
}
function Wi({ page: e, space: t }) {
  let { people: n } = Y(),
    r = H(`information ${e.id}`, async () => {
      let [t, n, r, i] = await Promise.all([ht(e.id), gt(e.id), yt(e.id), Ct(e.id)]);
      return { versions: t, labels: n, attachments: r, properties: i };
    });
  if (r.state === `loading`) return P(V, { label: `Loading the page information` });
  if (r.state === `failed`)
    return P(B, {
      what: `The page information could not be loaded.`,
      error: r.error,
      retry: r.reload,
    });
  let { versions: i, labels: a, attachments: o, properties: s } = r.value;
  return P(S, {
    children: [
      P(`dl`, {
        class: `facts`,
        children: [
          P(`dt`, { children: `Title` }),
          P(`dd`, { children: e.title }),
          P(`dt`, { children: `Space` }),
          P(`dd`, { children: [t.name, ` (`, t.key, `)`] }),
          P(`dt`, { children: `Page ID` }),
          P(`dd`, { children: e.id }),
          P(`dt`, { children: `Author` }),
          P(`dd`, { children: [mn(n, e.authorId), `, `, Ar(e.createdAt)] }),
          P(`dt`, { children: `Last changed by` }),
          P(`dd`, { children: [mn(n, e.version.authorId), `, `, Ar(e.version.createdAt)] }),
          P(`dt`, { children: `Versions` }),
          P(`dd`, {
            children: P(`a`, {
              href: `/wiki/pages/viewpreviousversions.action?pageId=${e.id}`,
              children: i.length,
            }),
          }),
          P(`dt`, { children: `Attachments` }),
          P(`dd`, {
            children: P(`a`, {
              href: `/wiki/pages/viewpageattachments.action?pageId=${e.id}`,
              children: o.length,
            }),
          }),
          P(`dt`, { children: `Labels` }),
          P(`dd`, { children: a.map(({ name: e }) => e).join(`, `) || `None` }),
        ],
      }),
      P(`h2`, { children: `Content properties` }),
      s.length === 0
        ? P(`p`, { class: `quiet`, children: `No app keeps anything with this page.` })
        : s.map(({ id: e, key: t, value: n }) =>
            P(
              `details`,
              {
                class: `property`,
                children: [
                  P(`summary`, { children: t }),
                  P(`pre`, { children: JSON.stringify(n, null, 2) }),
                ],
              },
              e,
            ),
          ),
    ],
  });
}
function Gi() {
  let { me: e } = Y(),
    t = H(`app ${e?.accountId ?? ``}`, At);
  if (t.state === `loading`) return P(V, { label: `Loading the app` });
  if (t.state === `failed`)
    return P(`div`, {
      class: `about`,
      children: P(B, {
        what: `The app’s details could not be loaded.`,
        error: t.error,
        retry: t.reload,
      }),
    });
  let { name: n, modules: r, scopes: i, egress: a } = t.value;
  return r.length === 0
    ? P(z, {
        icon: `app`,
        title: `No app is installed`,
        children: P(`p`, {
          children: `When an app is installed, its modules and permissions are listed here.`,
        }),
      })
    : P(`div`, {
        class: `about`,
        children: [
          P(`h1`, { children: `Installed apps` }),
          P(`h2`, { children: n }),
          P(`h3`, { children: `Modules` }),
          P(`table`, {
            class: `list`,
            children: [
              P(`thead`, {
                children: P(`tr`, {
                  children: [
                    P(`th`, { scope: `col`, children: `Title` }),
                    P(`th`, { scope: `col`, children: `Type` }),
                    P(`th`, { scope: `col`, children: `Key` }),
                  ],
                }),
              }),
              P(`tbody`, {
                children: r.map(({ type: e, key: t, title: n }) =>
                  P(
                    `tr`,
                    {
                      children: [
                        P(`td`, { children: n }),
                        P(`td`, { children: e }),
                        P(`td`, { children: P(`code`, { children: t }) }),
                      ],
                    },
                    `${e} ${t}`,
                  ),
                ),
              }),
            ],
          }),
          P(`h3`, { children: `Permissions` }),
          P(`ul`, {
            class: `scopes`,
            children: i.map((e) => P(`li`, { children: P(`code`, { children: e }) }, e)),
          }),
          P(`h3`, { children: `Where data may be sent` }),
          P(`table`, {
            class: `list`,
            children: [
              P(`thead`, {
                children: P(`tr`, {
                  children: [
                    P(`th`, { scope: `col`, children: `Address` }),
                    P(`th`, { scope: `col`, children: `For` }),
                    P(`th`, { scope: `col`, children: `Permitted by` }),
                  ],
                }),
              }),
              P(`tbody`, {
                children: a.map(({ address: e, types: t, from: n }) =>
                  P(
                    `tr`,
                    {
                      children: [
                        P(`td`, { children: P(`code`, { children: e }) }),
                        P(`td`, { children: t.join(`, `) }),
                        P(`td`, {
                          children: n === `manifest` ? `The app’s manifest` : `A site admin`,
                        }),
                      ],
                    },
                    `${n} ${e}`,
                  ),
                ),
              }),
            ],
          }),
        ],
      });
}
function Ki({ spaceKey: e, moduleRoute: t }) {
  let { spaces: n, app: r } = Y(),
    i = n.find(({ key: t }) => t === e);
  if (!i)
    return P(z, {
      icon: `space`,
      title: `We can’t find this space`,
      children: P(`p`, { children: `You may not have permission to view it.` }),
    });
  let a = hn(r.modules, `confluence:spaceSettings`),
    o = `/wiki/spaces/${i.key}/settings`;
  return P(`div`, {
    class: `about`,
    children: [
      P(`h1`, { children: `Space settings` }),
      a.length > 0 &&
        P(`nav`, {
          class: `tabs`,
          'aria-label': `Space settings`,
          children: [
            P(`a`, {
              href: o,
              'aria-current': t === void 0 ? `page` : void 0,
              children: `General`,
            }),
            a.map(({ key: e, title: n, properties: r }) => {
              let i = String(r.route ?? e);
              return P(
                `a`,
                { href: `${o}/${i}`, 'aria-current': t === i ? `page` : void 0, children: n },
                e,
              );
            }),
          ],
        }),
      t === void 0
        ? P(qi, { space: i })
        : P(vn, { type: `confluence:spaceSettings`, route: t, spaceKey: i.key }),
    ],
  });
}
function qi({ space: e }) {
  let t = H(`permissions ${e.key}`, () => kt(e.key));
  return P(S, {
    children: [
      P(`dl`, {
        class: `facts`,
        children: [
          P(`dt`, { children: `Name` }),
          P(`dd`, { children: e.name }),
          P(`dt`, { children: `Key` }),
          P(`dd`, { children: e.key }),
          P(`dt`, { children: `Space ID` }),
          P(`dd`, { children: e.id }),
        ],
      }),
      P(`h2`, { children: `Permissions` }),
      t.state === `loading` && P(V, { label: `Loading the permissions` }),
      t.state === `failed` &&
        P(B, { what: `The permissions could not be loaded.`, error: t.error, retry: t.reload }),
      t.state === `ready` &&
        P(`table`, {
          class: `list`,
          children: [
            P(`thead`, {
              children: P(`tr`, {
                children: [
                  P(`th`, { scope: `col`, children: `Group or person` }),
                  P(`th`, { scope: `col`, children: `May` }),
                ],
              }),
            }),
            P(`tbody`, {
              children: t.value.map(({ subject: e, kind: t, operations: n }) =>
                P(
                  `tr`,
                  {
                    children: [
                      P(`td`, { children: [e, ` `, P(`span`, { class: `quiet`, children: t })] }),
                      P(`td`, { children: n.join(`, `) }),
                    ],
                  },
                  `${t} ${e}`,
                ),
              ),
            }),
          ],
        }),
    ],
  });
}
var Ji = (function () {
    let e = typeof document < `u` && document.createElement(`link`).relList;
    return e && e.supports && e.supports(`modulepreload`) ? `modulepreload` : `preload`;
  })(),
  Yi = function (e, t) {
    return new URL(e, t).href;
  },
  Xi = {},
  Zi = function (e) {
    return e.pathname.endsWith(`.css`);
  },
  Qi = function (e, t, n) {
    if (t in e) return e[t];
    let r = n();
    if (!r) {
      e[t] = void 0;
      return;
    }
    let i = r.then(
      () => {
        e[t] = void 0;
      },
      (n) => {
        throw ((e[t] = void 0), n);
      },
    );
    return ((e[t] = i), i);
  },
  $i = function (e, t, n) {
    let r = Promise.resolve();
    if (t && t.length > 0) {
      let e,
        i = document.querySelector(`meta[property=csp-nonce]`),
        a = i?.nonce || i?.getAttribute(`nonce`);
      function o(e) {
        return Promise.all(
          e.map((e) =>
            Promise.resolve(e).then(
              (e) => ({ status: `fulfilled`, value: e }),
              (e) => ({ status: `rejected`, reason: e }),
            ),
          ),
        );
      }
      function s(e) {
        return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
      }
      r = o(
        t
          .map((t) => {
            t = Yi(t, n);
            let r = s(t),
              i = Zi(r);
            return Qi(Xi, r.href, () => {
              if (e === void 0) {
                e = { all: new Set(), styles: new Set() };
                let t = document.getElementsByTagName(`link`);
                for (let n = t.length - 1; n >= 0; n--) {
                  let r = t[n];
                  (e.all.add(r.href), r.rel === `stylesheet` && e.styles.add(r.href));
                }
              }
              if ((i ? e.styles : e.all).has(r.href)) return;
              let t = document.createElement(`link`);
              if (
                ((t.rel = i ? `stylesheet` : Ji),
                i || (t.as = `script`),
                (t.crossOrigin = ``),
                (t.href = r.href),
                a && t.setAttribute(`nonce`, a),
                document.head.appendChild(t),
                i)
              )
                return new Promise((e, n) => {
                  let i = (a) => {
                    (t.removeEventListener(`load`, i),
                      t.removeEventListener(`error`, i),
                      a.type === `error` ? n(Error(`Unable to preload CSS for ${r}`)) : e(a));
                  };
                  (t.addEventListener(`load`, i), t.addEventListener(`error`, i));
                });
            });
          })
          .filter((e) => e !== void 0),
      );
    }
    function i(e) {
      let t = new Event(`vite:preloadError`, { cancelable: !0 });
      if (((t.payload = e), window.dispatchEvent(t), !t.defaultPrevented)) throw e;
    }
    return r.then((t) => {
      for (let e of t || []) e.status === `rejected` && i(e.reason);
      return e().catch(i);
    });
  },
  ea = Zt(() =>
    $i(
      async () => {
        let { EditorScreen: e } = await import(`./editor-screen-C05bDX6M.js`);
        return { EditorScreen: e };
      },
      [],
      import.meta.url,
    ).then(({ EditorScreen: e }) => e),
  );
function ta({ route: e }) {
  let { spaces: t } = Y();
  switch (e.screen) {
    case `home`:
      return P(Sn, {});
    case `search`:
      return P(wn, { text: e.text });
    case `space`: {
      let n = t.find(({ key: t }) => t === e.spaceKey);
      return n?.homepageId ? P(xi, { pageId: n.homepageId, version: void 0 }) : P(na, {});
    }
    case `page`:
      return P(xi, { pageId: e.pageId, version: e.version });
    case `edit`:
      return P(Yt, {
        fallback: P(V, { label: `Loading the editor` }),
        children: P(ea, { pageId: e.pageId, spaceKey: e.spaceKey }),
      });
    case `history`:
      return P(zi, { pageId: e.pageId });
    case `attachments`:
      return P(Oi, { pageId: e.pageId });
    case `information`:
      return P(Ui, { pageId: e.pageId });
    case `space-settings`:
      return P(Ki, { spaceKey: e.spaceKey, moduleRoute: e.moduleRoute });
    case `space-app`:
      return P(vn, { type: `confluence:spacePage`, route: e.moduleRoute, spaceKey: e.spaceKey });
    case `app`:
      return P(vn, { type: `confluence:globalPage`, route: e.moduleRoute });
    case `app-settings`:
      return P(vn, { type: `confluence:globalSettings`, route: e.moduleKey });
    case `apps`:
      return P(Gi, {});
    case `unknown`:
      return P(z, {
        icon: `page`,
        title: `We can’t find that page`,
        children: P(`p`, {
          children: [
            `The address may be wrong, or what it led to has moved.`,
            ` `,
            P(`a`, { href: `/wiki/home`, children: `Go to Home` }),
          ],
        }),
      });
  }
}
function na() {
  return P(z, {
    icon: `space`,
    title: `We can’t find this space`,
    children: P(`p`, {
      children: [
        `It may have been deleted, or you may not have permission to view it.`,
        ` `,
        P(`a`, { href: `/wiki/home`, children: `See all spaces` }),
      ],
    }),
  });
}
function ra({ space: e, pages: t, currentId: n }) {
  let [r, i] = j(new Map()),
    a = ia(t),
    o = aa(t, n),
    s = (t) => r.get(t) ?? (o.has(t) || t === e.homepageId),
    c = (e) => i(new Map([...r, [e, !s(e)]])),
    l = (t) => {
      let r = a.get(t) ?? [];
      return r.length === 0
        ? null
        : P(`ul`, {
            class: `tree`,
            children: r.map((t) => {
              let r = (a.get(t.id) ?? []).length > 0,
                i = r && s(t.id);
              return P(
                `li`,
                {
                  children: [
                    P(`div`, {
                      class: `tree-row${t.id === n ? ` is-current` : ``}`,
                      children: [
                        r
                          ? P(`button`, {
                              type: `button`,
                              class: `tree-toggle`,
                              'aria-expanded': i,
                              'aria-label': `${i ? `Collapse` : `Expand`} ${t.title}`,
                              onClick: () => c(t.id),
                              children: P(F, { name: i ? `down` : `right`, size: 12 }),
                            })
                          : P(`span`, { class: `tree-leaf`, 'aria-hidden': `true` }),
                        P(`a`, {
                          href: J(e.key, t),
                          'aria-current': t.id === n ? `page` : void 0,
                          children: t.title,
                        }),
                      ],
                    }),
                    i && l(t.id),
                  ],
                },
                t.id,
              );
            }),
          });
    };
  return l(null) ?? P(`p`, { class: `quiet side-empty`, children: `There are no pages here yet.` });
}
function ia(e) {
  let t = new Set(e.map(({ id: e }) => e)),
    n = new Map();
  for (let r of [...e].sort((e, t) => (e.position ?? 0) - (t.position ?? 0))) {
    let e = r.parentId !== null && t.has(r.parentId) ? r.parentId : null;
    n.set(e, [...(n.get(e) ?? []), r]);
  }
  return n;
}
function aa(e, t) {
  let n = new Map(e.map((e) => [e.id, e])),
    r = new Set();
  for (let e = n.get(t); e && !r.has(e.id); e = n.get(e.parentId ?? ``)) r.add(e.id);
  return r;
}
function oa(e) {
  let { spaces: t } = Y(),
    [n, r] = j(),
    i = `spaceKey` in e ? e.spaceKey : ``,
    a = `pageId` in e ? e.pageId : ``;
  return (
    M(() => {
      i === `` &&
        a !== `` &&
        K(a).then(
          ({ page: e }) => r({ pageId: a, spaceId: e.spaceId }),
          () => r(void 0),
        );
    }, [i, a]),
    i === ``
      ? n?.pageId === a
        ? t.find(({ id: e }) => e === n.spaceId)
        : void 0
      : t.find((e) => e.key === i)
  );
}
function sa({ route: e }) {
  let { me: t } = Y(),
    n = oa(e);
  return n
    ? P(`nav`, {
        class: `side-bar`,
        'aria-label': `Space ${n.name}`,
        children: [
          P(ca, { space: n, route: e }),
          P(`h2`, { class: `side-title`, children: `Content` }),
          P(la, { space: n, route: e }, `${n.id} ${t?.accountId ?? ``}`),
        ],
      })
    : P(`nav`, { class: `side-bar`, 'aria-label': `Space`, hidden: !0 });
}
function ca({ space: e, route: t }) {
  let { me: n, app: r } = Y(),
    i = hn(r.modules, `confluence:spacePage`),
    a = (e) => (t.screen === e ? `page` : void 0);
  return P(S, {
    children: [
      P(`a`, {
        class: `space-name`,
        href: `/wiki/spaces/${e.key}/overview`,
        children: [
          P(`span`, { class: `space-mark`, 'aria-hidden': `true`, children: e.name.charAt(0) }),
          P(`span`, { children: [e.name, P(`small`, { children: e.key })] }),
        ],
      }),
      P(`ul`, {
        class: `side-links`,
        children: [
          P(`li`, {
            children: P(`a`, {
              href: `/wiki/spaces/${e.key}/overview`,
              'aria-current': a(`space`),
              children: [P(F, { name: `page` }), ` Overview`],
            }),
          }),
          i.map(({ key: t, title: n, properties: i }) =>
            P(
              `li`,
              {
                children: P(`a`, {
                  href: `/wiki/spaces/${e.key}/apps/${r.appId}/${r.environmentId}/${String(i.route ?? t)}`,
                  'aria-current': a(`space-app`),
                  children: [P(F, { name: `app` }), ` `, n],
                }),
              },
              t,
            ),
          ),
          n &&
            P(`li`, {
              children: P(`a`, {
                href: `/wiki/spaces/${e.key}/settings`,
                'aria-current': a(`space-settings`),
                children: [P(F, { name: `settings` }), ` Space settings`],
              }),
            }),
        ],
      }),
    ],
  });
}
function la({ space: e, route: t }) {
  let n = `pageId` in t ? t.pageId : e.homepageId,
    r = H(`tree ${e.id} ${n ?? ``}`, () => st(e.id)),
    [i, a] = j(r.state === `ready` ? r.value : void 0);
  M(() => {
    r.state === `ready` && a(r.value);
  }, [r.state]);
  let o = r.state === `ready` ? r.value : i;
  return o
    ? P(ra, { space: e, pages: o, currentId: n ?? `` })
    : r.state === `failed`
      ? P(B, { what: `The page tree could not be loaded.`, error: r.error, retry: r.reload })
      : P(V, { label: `Loading the page tree` });
}
var ua = `
html[data-color-mode="light"][data-theme~="light:dark"], [data-subtree-theme][data-color-mode="light"][data-theme~="light:dark"],
html[data-color-mode="dark"][data-theme~="dark:dark"], [data-subtree-theme][data-color-mode="dark"][data-theme~="dark:dark"] {
  color-scheme: dark;
  --ds-background-accent-lime-subtlest: #28311B;
  --ds-background-accent-lime-subtlest-hovered: #37471F;
  --ds-background-accent-lime-subtlest-pressed: #3F5224;
  --ds-background-accent-lime-subtler: #37471F;
  --ds-background-accent-lime-subtler-hovered: #3F5224;
  --ds-background-accent-lime-subtler-pressed: #4C6B1F;
  --ds-background-accent-lime-subtle: #4C6B1F;
  --ds-background-accent-lime-subtle-hovered: #3F5224;
  --ds-background-accent-lime-subtle-pressed: #37471F;
  --ds-background-accent-lime-bolder: #94C748;
  --ds-background-accent-lime-bolder-hovered: #B3DF72;
  --ds-background-accent-lime-bolder-pressed: #BDE97C;
  --ds-background-accent-red-subtlest: #42221F;
  --ds-background-accent-red-subtlest-hovered: #5D1F1A;
  --ds-background-accent-red-subtlest-pressed: #872821;
  --ds-background-accent-red-subtler: #5D1F1A;
  --ds-background-accent-red-subtler-hovered: #872821;
  --ds-background-accent-red-subtler-pressed: #AE2E24;
  --ds-background-accent-red-subtle: #AE2E24;
  --ds-background-accent-red-subtle-hovered: #872821;
  --ds-background-accent-red-subtle-pressed: #5D1F1A;
  --ds-background-accent-red-bolder: #F87168;
  --ds-background-accent-red-bolder-hovered: #FD9891;
  --ds-background-accent-red-bolder-pressed: #FFB8B2;
  --ds-background-accent-orange-subtlest: #3A2C1F;
  --ds-background-accent-orange-subtlest-hovered: #693200;
  --ds-background-accent-orange-subtlest-pressed: #7A3B00;
  --ds-background-accent-orange-subtler: #693200;
  --ds-background-accent-orange-subtler-hovered: #7A3B00;
  --ds-background-accent-orange-subtler-pressed: #9E4C00;
  --ds-background-accent-orange-subtle: #9E4C00;
  --ds-background-accent-orange-subtle-hovered: #7A3B00;
  --ds-background-accent-orange-subtle-pressed: #693200;
  --ds-background-accent-orange-bolder: #FCA700;
  --ds-background-accent-orange-bolder-hovered: #FBC828;
  --ds-background-accent-orange-bolder-pressed: #FBD779;
  --ds-background-accent-yellow-subtlest: #332E1B;
  --ds-background-accent-yellow-subtlest-hovered: #533F04;
  --ds-background-accent-yellow-subtlest-pressed: #614A05;
  --ds-background-accent-yellow-subtler: #533F04;
  --ds-background-accent-yellow-subtler-hovered: #614A05;
  --ds-background-accent-yellow-subtler-pressed: #7F5F01;
  --ds-background-accent-yellow-subtle: #7F5F01;
  --ds-background-accent-yellow-subtle-hovered: #614A05;
  --ds-background-accent-yellow-subtle-pressed: #533F04;
  --ds-background-accent-yellow-bolder: #DDB30E;
  --ds-background-accent-yellow-bolder-hovered: #EED12B;
  --ds-background-accent-yellow-bolder-pressed: #EFDD4E;
  --ds-background-accent-green-subtlest: #1C3329;
  --ds-background-accent-green-subtlest-hovered: #164B35;
  --ds-background-accent-green-subtlest-pressed: #19573D;
  --ds-background-accent-green-subtler: #164B35;
  --ds-background-accent-green-subtler-hovered: #19573D;
  --ds-background-accent-green-subtler-pressed: #216E4E;
  --ds-background-accent-green-subtle: #216E4E;
  --ds-background-accent-green-subtle-hovered: #19573D;
  --ds-background-accent-green-subtle-pressed: #164B35;
  --ds-background-accent-green-bolder: #4BCE97;
  --ds-background-accent-green-bolder-hovered: #7EE2B8;
  --ds-background-accent-green-bolder-pressed: #97EDC9;
  --ds-background-accent-teal-subtlest: #1E3137;
  --ds-background-accent-teal-subtlest-hovered: #164555;
  --ds-background-accent-teal-subtlest-pressed: #1A5265;
  --ds-background-accent-teal-subtler: #164555;
  --ds-background-accent-teal-subtler-hovered: #1A5265;
  --ds-background-accent-teal-subtler-pressed: #206A83;
  --ds-background-accent-teal-subtle: #206A83;
  --ds-background-accent-teal-subtle-hovered: #1A5265;
  --ds-background-accent-teal-subtle-pressed: #164555;
  --ds-background-accent-teal-bolder: #6CC3E0;
  --ds-background-accent-teal-bolder-hovered: #9DD9EE;
  --ds-background-accent-teal-bolder-pressed: #B1E4F7;
  --ds-background-accent-blue-subtlest: #1C2B42;
  --ds-background-accent-blue-subtlest-hovered: #123263;
  --ds-background-accent-blue-subtlest-pressed: #144794;
  --ds-background-accent-blue-subtler: #123263;
  --ds-background-accent-blue-subtler-hovered: #144794;
  --ds-background-accent-blue-subtler-pressed: #1558BC;
  --ds-background-accent-blue-subtle: #1558BC;
  --ds-background-accent-blue-subtle-hovered: #144794;
  --ds-background-accent-blue-subtle-pressed: #123263;
  --ds-background-accent-blue-bolder: #669DF1;
  --ds-background-accent-blue-bolder-hovered: #8FB8F6;
  --ds-background-accent-blue-bolder-pressed: #ADCBFB;
  --ds-background-accent-purple-subtlest: #35243F;
  --ds-background-accent-purple-subtlest-hovered: #48245D;
  --ds-background-accent-purple-subtlest-pressed: #673286;
  --ds-background-accent-purple-subtler: #48245D;
  --ds-background-accent-purple-subtler-hovered: #673286;
  --ds-background-accent-purple-subtler-pressed: #803FA5;
  --ds-background-accent-purple-subtle: #803FA5;
  --ds-background-accent-purple-subtle-hovered: #673286;
  --ds-background-accent-purple-subtle-pressed: #48245D;
  --ds-background-accent-purple-bolder: #C97CF4;
  --ds-background-accent-purple-bolder-hovered: #D8A0F7;
  --ds-background-accent-purple-bolder-pressed: #E3BDFA;
  --ds-background-accent-magenta-subtlest: #3D2232;
  --ds-background-accent-magenta-subtlest-hovered: #50253F;
  --ds-background-accent-magenta-subtlest-pressed: #77325B;
  --ds-background-accent-magenta-subtler: #50253F;
  --ds-background-accent-magenta-subtler-hovered: #77325B;
  --ds-background-accent-magenta-subtler-pressed: #943D73;
  --ds-background-accent-magenta-subtle: #943D73;
  --ds-background-accent-magenta-subtle-hovered: #77325B;
  --ds-background-accent-magenta-subtle-pressed: #50253F;
  --ds-background-accent-magenta-bolder: #E774BB;
  --ds-background-accent-magenta-bolder-hovered: #F797D2;
  --ds-background-accent-magenta-bolder-pressed: #FCB6E1;
  --ds-background-accent-gray-subtlest: #303134;
  --ds-background-accent-gray-subtlest-hovered: #3D3F43;
  --ds-background-accent-gray-subtlest-pressed: #4B4D51;
  --ds-background-accent-gray-subtler: #4B4D51;
  --ds-background-accent-gray-subtler-hovered: #63666B;
  --ds-background-accent-gray-subtler-pressed: #7E8188;
  --ds-background-accent-gray-subtle: #63666B;
  --ds-background-accent-gray-subtle-hovered: #4B4D51;
  --ds-background-accent-gray-subtle-pressed: #3D3F43;
  --ds-background-accent-gray-bolder: #96999E;
  --ds-background-accent-gray-bolder-hovered: #A9ABAF;
  --ds-background-accent-gray-bolder-pressed: #BFC1C4;
  --ds-background-code-added-highlight: #1C3329;
  --ds-background-code-added-line: #164B35B2;
  --ds-background-code-default: #1F1F21;
  --ds-background-code-gutter: #242528;
  --ds-background-code-highlight: #242528;
  --ds-background-code-removed-highlight: #42221F;
  --ds-background-code-removed-line: #5D1F1AB2;
  --ds-background-disabled: #E3E4F21F;
  --ds-background-input: #242528;
  --ds-background-input-hovered: #2B2C2F;
  --ds-background-input-pressed: #242528;
  --ds-background-inverse-subtle: #FFFFFF29;
  --ds-background-inverse-subtle-hovered: #FFFFFF3D;
  --ds-background-inverse-subtle-pressed: #FFFFFF52;
  --ds-background-neutral: #CECED912;
  --ds-background-neutral-hovered: #E3E4F21F;
  --ds-background-neutral-pressed: #E5E9F640;
  --ds-background-neutral-subtle: #00000000;
  --ds-background-neutral-subtle-hovered: #CECED912;
  --ds-background-neutral-subtle-pressed: #E3E4F21F;
  --ds-background-neutral-bold: #CECFD2;
  --ds-background-neutral-bold-hovered: #BFC1C4;
  --ds-background-neutral-bold-pressed: #A9ABAF;
  --ds-background-selected: #1C2B42;
  --ds-background-selected-hovered: #123263;
  --ds-background-selected-pressed: #1558BC;
  --ds-background-selected-bold: #669DF1;
  --ds-background-selected-bold-hovered: #8FB8F6;
  --ds-background-selected-bold-pressed: #CFE1FD;
  --ds-background-brand-subtlest: #1C2B42;
  --ds-background-brand-subtlest-hovered: #123263;
  --ds-background-brand-subtlest-pressed: #144794;
  --ds-background-brand-bold: #669DF1;
  --ds-background-brand-bold-hovered: #8FB8F6;
  --ds-background-brand-bold-pressed: #ADCBFB;
  --ds-background-brand-boldest: #E9F2FE;
  --ds-background-brand-boldest-hovered: #CFE1FD;
  --ds-background-brand-boldest-pressed: #ADCBFB;
  --ds-background-danger: #42221F;
  --ds-background-danger-hovered: #5D1F1A;
  --ds-background-danger-pressed: #872821;
  --ds-background-danger-subtler: #5D1F1A;
  --ds-background-danger-subtler-hovered: #872821;
  --ds-background-danger-subtler-pressed: #AE2E24;
  --ds-background-danger-subtle: #AE2E24;
  --ds-background-danger-bold: #F87168;
  --ds-background-danger-bold-hovered: #FD9891;
  --ds-background-danger-bold-pressed: #FFB8B2;
  --ds-background-warning: #3A2C1F;
  --ds-background-warning-hovered: #693200;
  --ds-background-warning-pressed: #7A3B00;
  --ds-background-warning-subtler: #693200;
  --ds-background-warning-subtler-hovered: #7A3B00;
  --ds-background-warning-subtler-pressed: #9E4C00;
  --ds-background-warning-subtle: #9E4C00;
  --ds-background-warning-bold: #FBC828;
  --ds-background-warning-bold-hovered: #FCA700;
  --ds-background-warning-bold-pressed: #F68909;
  --ds-background-success: #28311B;
  --ds-background-success-hovered: #37471F;
  --ds-background-success-pressed: #3F5224;
  --ds-background-success-subtler: #37471F;
  --ds-background-success-subtler-hovered: #3F5224;
  --ds-background-success-subtler-pressed: #4C6B1F;
  --ds-background-success-subtle: #4C6B1F;
  --ds-background-success-bold: #94C748;
  --ds-background-success-bold-hovered: #B3DF72;
  --ds-background-success-bold-pressed: #BDE97C;
  --ds-background-discovery: #35243F;
  --ds-background-discovery-hovered: #48245D;
  --ds-background-discovery-pressed: #673286;
  --ds-background-discovery-subtler: #48245D;
  --ds-background-discovery-subtler-hovered: #673286;
  --ds-background-discovery-subtler-pressed: #803FA5;
  --ds-background-discovery-subtle: #803FA5;
  --ds-background-discovery-bold: #C97CF4;
  --ds-background-discovery-bold-hovered: #D8A0F7;
  --ds-background-discovery-bold-pressed: #E3BDFA;
  --ds-background-information: #1C2B42;
  --ds-background-information-hovered: #123263;
  --ds-background-information-pressed: #144794;
  --ds-background-information-subtler: #123263;
  --ds-background-information-subtler-hovered: #144794;
  --ds-background-information-subtler-pressed: #1558BC;
  --ds-background-information-subtle: #1558BC;
  --ds-background-information-bold: #669DF1;
  --ds-background-information-bold-hovered: #8FB8F6;
  --ds-background-information-bold-pressed: #ADCBFB;
  --ds-border: #E3E4F21F;
  --ds-border-accent-lime: #82B536;
  --ds-border-accent-lime-subtle: #4C6B1F;
  --ds-border-accent-red: #F15B50;
  --ds-border-accent-red-subtle: #AE2E24;
  --ds-border-accent-orange: #F68909;
  --ds-border-accent-orange-subtle: #9E4C00;
  --ds-border-accent-yellow: #CF9F02;
  --ds-border-accent-yellow-subtle: #7F5F01;
  --ds-border-accent-green: #2ABB7F;
  --ds-border-accent-green-subtle: #216E4E;
  --ds-border-accent-teal: #42B2D7;
  --ds-border-accent-teal-subtle: #206A83;
  --ds-border-accent-blue: #4688EC;
  --ds-border-accent-blue-subtle: #1558BC;
  --ds-border-accent-purple: #BF63F3;
  --ds-border-accent-purple-subtle: #803FA5;
  --ds-border-accent-magenta: #DA62AC;
  --ds-border-accent-magenta-subtle: #943D73;
  --ds-border-accent-gray: #7E8188;
  --ds-border-accent-gray-subtle: #4B4D51;
  --ds-border-code: #E3E4F21F;
  --ds-border-disabled: #CECED912;
  --ds-border-focused: #8FB8F6;
  --ds-border-input: #7E8188;
  --ds-border-input-search: #E3E4F21F;
  --ds-border-inverse: #18191A;
  --ds-border-selected: #669DF1;
  --ds-border-brand: #669DF1;
  --ds-border-danger: #F15B50;
  --ds-border-danger-subtle: #AE2E24;
  --ds-border-warning: #F68909;
  --ds-border-warning-subtle: #9E4C00;
  --ds-border-success: #82B536;
  --ds-border-success-subtle: #4C6B1F;
  --ds-border-discovery: #BF63F3;
  --ds-border-discovery-subtle: #803FA5;
  --ds-border-information: #4688EC;
  --ds-border-information-subtle: #1558BC;
  --ds-border-bold: #7E8188;
  --ds-text: #CECFD2;
  --ds-text-accent-lime: #B3DF72;
  --ds-text-accent-lime-bolder: #D3F1A7;
  --ds-text-accent-red: #FD9891;
  --ds-text-accent-red-bolder: #FFD5D2;
  --ds-text-accent-orange: #FBC828;
  --ds-text-accent-orange-bolder: #FCE4A6;
  --ds-text-accent-yellow: #EED12B;
  --ds-text-accent-yellow-bolder: #F5E989;
  --ds-text-accent-green: #7EE2B8;
  --ds-text-accent-green-bolder: #BAF3DB;
  --ds-text-accent-teal: #9DD9EE;
  --ds-text-accent-teal-bolder: #C6EDFB;
  --ds-text-accent-blue: #8FB8F6;
  --ds-text-accent-blue-bolder: #CFE1FD;
  --ds-text-accent-purple: #D8A0F7;
  --ds-text-accent-purple-bolder: #EED7FC;
  --ds-text-accent-magenta: #F797D2;
  --ds-text-accent-magenta-bolder: #FDD0EC;
  --ds-text-accent-gray: #A9ABAF;
  --ds-text-accent-gray-bolder: #E2E3E4;
  --ds-text-code-accent-1: #F797D2;
  --ds-text-code-accent-2: #8FB8F6;
  --ds-text-code-comments: #A9ABAF;
  --ds-text-code-default: #A9ABAF;
  --ds-text-code-functions: #7EE2B8;
  --ds-text-code-gutter: #96999E;
  --ds-text-code-keywords: #FD9891;
  --ds-text-code-numbers: #EED12B;
  --ds-text-code-operators: #CECFD2;
  --ds-text-code-strings: #B3DF72;
  --ds-text-code-tags: #FCA700;
  --ds-text-disabled: #E5E9F640;
  --ds-text-inverse: #1F1F21;
  --ds-text-selected: #669DF1;
  --ds-text-brand: #669DF1;
  --ds-text-danger: #FD9891;
  --ds-text-danger-bolder: #FFD5D2;
  --ds-text-warning: #FBC828;
  --ds-text-warning-inverse: #1F1F21;
  --ds-text-warning-bolder: #FCE4A6;
  --ds-text-success: #B3DF72;
  --ds-text-success-bolder: #D3F1A7;
  --ds-text-discovery: #D8A0F7;
  --ds-text-discovery-bolder: #EED7FC;
  --ds-text-information: #8FB8F6;
  --ds-text-information-bolder: #CFE1FD;
  --ds-text-subtlest: #96999E;
  --ds-text-subtle: #A9ABAF;
  --ds-icon: #CECFD2;
  --ds-icon-accent-lime: #82B536;
  --ds-icon-accent-red: #E2483D;
  --ds-icon-accent-orange: #F68909;
  --ds-icon-accent-yellow: #EED12B;
  --ds-icon-accent-green: #2ABB7F;
  --ds-icon-accent-teal: #42B2D7;
  --ds-icon-accent-blue: #4688EC;
  --ds-icon-accent-purple: #BF63F3;
  --ds-icon-accent-magenta: #DA62AC;
  --ds-icon-accent-gray: #7E8188;
  --ds-icon-disabled: #E5E9F640;
  --ds-icon-inverse: #1F1F21;
  --ds-icon-selected: #669DF1;
  --ds-icon-brand: #669DF1;
  --ds-icon-danger: #F15B50;
  --ds-icon-warning: #FBC828;
  --ds-icon-warning-inverse: #1F1F21;
  --ds-icon-success: #82B536;
  --ds-icon-discovery: #BF63F3;
  --ds-icon-information: #4688EC;
  --ds-icon-subtlest: #96999E;
  --ds-icon-subtle: #A9ABAF;
  --ds-link: #669DF1;
  --ds-link-pressed: #8FB8F6;
  --ds-link-visited: #D8A0F7;
  --ds-link-visited-pressed: #EED7FC;
  --ds-interaction-hovered: #ffffff33;
  --ds-interaction-pressed: #ffffff5c;
  --ds-skeleton: #CECED912;
  --ds-skeleton-subtle: #BDBDBD0A;
  --ds-blanket: #10121499;
  --ds-blanket-selected: #1D7AFC14;
  --ds-blanket-danger: #E3493514;
  --ds-chart-categorical-1: #4688EC;
  --ds-chart-categorical-1-hovered: #669DF1;
  --ds-chart-categorical-2: #94C748;
  --ds-chart-categorical-2-hovered: #B3DF72;
  --ds-chart-categorical-3: #C97CF4;
  --ds-chart-categorical-3-hovered: #D8A0F7;
  --ds-chart-categorical-4: #FCA700;
  --ds-chart-categorical-4-hovered: #FBC828;
  --ds-chart-categorical-5: #1558BC;
  --ds-chart-categorical-5-hovered: #1868DB;
  --ds-chart-categorical-6: #964AC0;
  --ds-chart-categorical-6-hovered: #AF59E1;
  --ds-chart-categorical-7: #42B2D7;
  --ds-chart-categorical-7-hovered: #6CC3E0;
  --ds-chart-categorical-8: #E06C00;
  --ds-chart-categorical-8-hovered: #FBD779;
  --ds-chart-lime-bold: #82B536;
  --ds-chart-lime-bold-hovered: #94C748;
  --ds-chart-lime-bolder: #94C748;
  --ds-chart-lime-bolder-hovered: #B3DF72;
  --ds-chart-lime-boldest: #B3DF72;
  --ds-chart-lime-boldest-hovered: #D3F1A7;
  --ds-chart-neutral: #7E8188;
  --ds-chart-neutral-hovered: #96999E;
  --ds-chart-red-bold: #E2483D;
  --ds-chart-red-bold-hovered: #F15B50;
  --ds-chart-red-bolder: #F15B50;
  --ds-chart-red-bolder-hovered: #F87168;
  --ds-chart-red-boldest: #FD9891;
  --ds-chart-red-boldest-hovered: #FFD5D2;
  --ds-chart-orange-bold: #F68909;
  --ds-chart-orange-bold-hovered: #FCA700;
  --ds-chart-orange-bolder: #FCA700;
  --ds-chart-orange-bolder-hovered: #FBC828;
  --ds-chart-orange-boldest: #FBD779;
  --ds-chart-orange-boldest-hovered: #FCE4A6;
  --ds-chart-yellow-bold: #CF9F02;
  --ds-chart-yellow-bold-hovered: #DDB30E;
  --ds-chart-yellow-bolder: #DDB30E;
  --ds-chart-yellow-bolder-hovered: #EED12B;
  --ds-chart-yellow-boldest: #EED12B;
  --ds-chart-yellow-boldest-hovered: #F5E989;
  --ds-chart-green-bold: #2ABB7F;
  --ds-chart-green-bold-hovered: #4BCE97;
  --ds-chart-green-bolder: #4BCE97;
  --ds-chart-green-bolder-hovered: #7EE2B8;
  --ds-chart-green-boldest: #7EE2B8;
  --ds-chart-green-boldest-hovered: #BAF3DB;
  --ds-chart-teal-bold: #42B2D7;
  --ds-chart-teal-bold-hovered: #6CC3E0;
  --ds-chart-teal-bolder: #6CC3E0;
  --ds-chart-teal-bolder-hovered: #9DD9EE;
  --ds-chart-teal-boldest: #9DD9EE;
  --ds-chart-teal-boldest-hovered: #C6EDFB;
  --ds-chart-blue-bold: #357DE8;
  --ds-chart-blue-bold-hovered: #4688EC;
  --ds-chart-blue-bolder: #4688EC;
  --ds-chart-blue-bolder-hovered: #669DF1;
  --ds-chart-blue-boldest: #8FB8F6;
  --ds-chart-blue-boldest-hovered: #CFE1FD;
  --ds-chart-purple-bold: #AF59E1;
  --ds-chart-purple-bold-hovered: #BF63F3;
  --ds-chart-purple-bolder: #BF63F3;
  --ds-chart-purple-bolder-hovered: #C97CF4;
  --ds-chart-purple-boldest: #D8A0F7;
  --ds-chart-purple-boldest-hovered: #EED7FC;
  --ds-chart-magenta-bold: #CD519D;
  --ds-chart-magenta-bold-hovered: #DA62AC;
  --ds-chart-magenta-bolder: #DA62AC;
  --ds-chart-magenta-bolder-hovered: #E774BB;
  --ds-chart-magenta-boldest: #F797D2;
  --ds-chart-magenta-boldest-hovered: #FDD0EC;
  --ds-chart-gray-bold: #7E8188;
  --ds-chart-gray-bold-hovered: #96999E;
  --ds-chart-gray-bolder: #96999E;
  --ds-chart-gray-bolder-hovered: #A9ABAF;
  --ds-chart-gray-boldest: #A9ABAF;
  --ds-chart-gray-boldest-hovered: #BFC1C4;
  --ds-chart-brand: #4688EC;
  --ds-chart-brand-hovered: #669DF1;
  --ds-chart-danger: #E2483D;
  --ds-chart-danger-hovered: #F15B50;
  --ds-chart-danger-bold: #FFB8B2;
  --ds-chart-danger-bold-hovered: #FD9891;
  --ds-chart-warning: #F68909;
  --ds-chart-warning-hovered: #FCA700;
  --ds-chart-warning-bold: #FBC828;
  --ds-chart-warning-bold-hovered: #FCE4A6;
  --ds-chart-success: #82B536;
  --ds-chart-success-hovered: #94C748;
  --ds-chart-success-bold: #B3DF72;
  --ds-chart-success-bold-hovered: #D3F1A7;
  --ds-chart-discovery: #BF63F3;
  --ds-chart-discovery-hovered: #C97CF4;
  --ds-chart-discovery-bold: #D8A0F7;
  --ds-chart-discovery-bold-hovered: #EED7FC;
  --ds-chart-information: #4688EC;
  --ds-chart-information-hovered: #669DF1;
  --ds-chart-information-bold: #8FB8F6;
  --ds-chart-information-bold-hovered: #CFE1FD;
  --ds-rovo-background-brand-bold: #FFFFFF;
  --ds-rovo-background-brand-bold-hovered: #E2E3E4;
  --ds-rovo-background-brand-bold-pressed: #CECFD2;
  --ds-rovo-border-lime: #82B536;
  --ds-rovo-border-saffron: #FCA700;
  --ds-rovo-border-blue: #357DE8;
  --ds-rovo-border-purple: #BF63F3;
  --ds-rovo-icon-lime: #82B536;
  --ds-rovo-icon-saffron: #FCA700;
  --ds-rovo-icon-blue: #357DE8;
  --ds-rovo-icon-purple: #BF63F3;
  --ds-surface: #1F1F21;
  --ds-surface-hovered: #242528;
  --ds-surface-pressed: #2B2C2F;
  --ds-surface-container: #BDBDBD0A;
  --ds-surface-container-hovered: #CECED912;
  --ds-surface-container-pressed: #D9DAE71A;
  --ds-surface-overlay: #2B2C2F;
  --ds-surface-overlay-hovered: #303134;
  --ds-surface-overlay-pressed: #3D3F43;
  --ds-surface-raised: #242528;
  --ds-surface-raised-hovered: #2B2C2F;
  --ds-surface-raised-pressed: #303134;
  --ds-surface-sunken: #18191A;
  --ds-rovo-surface-overlay: #242528;
  --ds-rovo-surface-overlay-hovered: #2B2C2F;
  --ds-rovo-surface-overlay-pressed: #303134;
  --ds-shadow-overflow: 0px 0px 12px #0104048F, 0px 0px 1px #01040480;
  --ds-shadow-overflow-perimeter: #01040480;
  --ds-shadow-overflow-spread: #0104048f;
  --ds-shadow-overlay: 0px 0px 0px 1px #BDBDBD1F, 0px 8px 12px #0104045C, 0px 0px 1px 1px #01040480;
  --ds-shadow-raised: 0px 0px 0px 1px #00000000, 0px 1px 1px #01040480, 0px 0px 1px #01040480;
  --ds-opacity-disabled: 0.4;
  --ds-opacity-loading: 0.2;
  --ds-UNSAFE-transparent: transparent;
  --ds-elevation-surface-current: #1F1F21;
}
`,
  da = `
html[data-color-mode="light"][data-theme~="light:light"], [data-subtree-theme][data-color-mode="light"][data-theme~="light:light"],
html[data-color-mode="dark"][data-theme~="dark:light"], [data-subtree-theme][data-color-mode="dark"][data-theme~="dark:light"] {
  color-scheme: light;
  --ds-background-accent-lime-subtlest: #EFFFD6;
  --ds-background-accent-lime-subtlest-hovered: #D3F1A7;
  --ds-background-accent-lime-subtlest-pressed: #BDE97C;
  --ds-background-accent-lime-subtler: #D3F1A7;
  --ds-background-accent-lime-subtler-hovered: #BDE97C;
  --ds-background-accent-lime-subtler-pressed: #B3DF72;
  --ds-background-accent-lime-subtle: #94C748;
  --ds-background-accent-lime-subtle-hovered: #B3DF72;
  --ds-background-accent-lime-subtle-pressed: #BDE97C;
  --ds-background-accent-lime-bolder: #5B7F24;
  --ds-background-accent-lime-bolder-hovered: #4C6B1F;
  --ds-background-accent-lime-bolder-pressed: #3F5224;
  --ds-background-accent-red-subtlest: #FFECEB;
  --ds-background-accent-red-subtlest-hovered: #FFD5D2;
  --ds-background-accent-red-subtlest-pressed: #FFB8B2;
  --ds-background-accent-red-subtler: #FFD5D2;
  --ds-background-accent-red-subtler-hovered: #FFB8B2;
  --ds-background-accent-red-subtler-pressed: #FD9891;
  --ds-background-accent-red-subtle: #F87168;
  --ds-background-accent-red-subtle-hovered: #FD9891;
  --ds-background-accent-red-subtle-pressed: #FFB8B2;
  --ds-background-accent-red-bolder: #C9372C;
  --ds-background-accent-red-bolder-hovered: #AE2E24;
  --ds-background-accent-red-bolder-pressed: #872821;
  --ds-background-accent-orange-subtlest: #FFF5DB;
  --ds-background-accent-orange-subtlest-hovered: #FCE4A6;
  --ds-background-accent-orange-subtlest-pressed: #FBD779;
  --ds-background-accent-orange-subtler: #FCE4A6;
  --ds-background-accent-orange-subtler-hovered: #FBD779;
  --ds-background-accent-orange-subtler-pressed: #FBC828;
  --ds-background-accent-orange-subtle: #FCA700;
  --ds-background-accent-orange-subtle-hovered: #FBC828;
  --ds-background-accent-orange-subtle-pressed: #FBD779;
  --ds-background-accent-orange-bolder: #BD5B00;
  --ds-background-accent-orange-bolder-hovered: #9E4C00;
  --ds-background-accent-orange-bolder-pressed: #7A3B00;
  --ds-background-accent-yellow-subtlest: #FEF7C8;
  --ds-background-accent-yellow-subtlest-hovered: #F5E989;
  --ds-background-accent-yellow-subtlest-pressed: #EFDD4E;
  --ds-background-accent-yellow-subtler: #F5E989;
  --ds-background-accent-yellow-subtler-hovered: #EFDD4E;
  --ds-background-accent-yellow-subtler-pressed: #EED12B;
  --ds-background-accent-yellow-subtle: #EED12B;
  --ds-background-accent-yellow-subtle-hovered: #DDB30E;
  --ds-background-accent-yellow-subtle-pressed: #EFDD4E;
  --ds-background-accent-yellow-bolder: #946F00;
  --ds-background-accent-yellow-bolder-hovered: #7F5F01;
  --ds-background-accent-yellow-bolder-pressed: #614A05;
  --ds-background-accent-green-subtlest: #DCFFF1;
  --ds-background-accent-green-subtlest-hovered: #BAF3DB;
  --ds-background-accent-green-subtlest-pressed: #97EDC9;
  --ds-background-accent-green-subtler: #BAF3DB;
  --ds-background-accent-green-subtler-hovered: #97EDC9;
  --ds-background-accent-green-subtler-pressed: #7EE2B8;
  --ds-background-accent-green-subtle: #4BCE97;
  --ds-background-accent-green-subtle-hovered: #7EE2B8;
  --ds-background-accent-green-subtle-pressed: #97EDC9;
  --ds-background-accent-green-bolder: #1F845A;
  --ds-background-accent-green-bolder-hovered: #216E4E;
  --ds-background-accent-green-bolder-pressed: #19573D;
  --ds-background-accent-teal-subtlest: #E7F9FF;
  --ds-background-accent-teal-subtlest-hovered: #C6EDFB;
  --ds-background-accent-teal-subtlest-pressed: #B1E4F7;
  --ds-background-accent-teal-subtler: #C6EDFB;
  --ds-background-accent-teal-subtler-hovered: #B1E4F7;
  --ds-background-accent-teal-subtler-pressed: #9DD9EE;
  --ds-background-accent-teal-subtle: #6CC3E0;
  --ds-background-accent-teal-subtle-hovered: #9DD9EE;
  --ds-background-accent-teal-subtle-pressed: #B1E4F7;
  --ds-background-accent-teal-bolder: #227D9B;
  --ds-background-accent-teal-bolder-hovered: #206A83;
  --ds-background-accent-teal-bolder-pressed: #1A5265;
  --ds-background-accent-blue-subtlest: #E9F2FE;
  --ds-background-accent-blue-subtlest-hovered: #CFE1FD;
  --ds-background-accent-blue-subtlest-pressed: #ADCBFB;
  --ds-background-accent-blue-subtler: #CFE1FD;
  --ds-background-accent-blue-subtler-hovered: #ADCBFB;
  --ds-background-accent-blue-subtler-pressed: #8FB8F6;
  --ds-background-accent-blue-subtle: #669DF1;
  --ds-background-accent-blue-subtle-hovered: #8FB8F6;
  --ds-background-accent-blue-subtle-pressed: #ADCBFB;
  --ds-background-accent-blue-bolder: #1868DB;
  --ds-background-accent-blue-bolder-hovered: #1558BC;
  --ds-background-accent-blue-bolder-pressed: #144794;
  --ds-background-accent-purple-subtlest: #F8EEFE;
  --ds-background-accent-purple-subtlest-hovered: #EED7FC;
  --ds-background-accent-purple-subtlest-pressed: #E3BDFA;
  --ds-background-accent-purple-subtler: #EED7FC;
  --ds-background-accent-purple-subtler-hovered: #E3BDFA;
  --ds-background-accent-purple-subtler-pressed: #D8A0F7;
  --ds-background-accent-purple-subtle: #C97CF4;
  --ds-background-accent-purple-subtle-hovered: #D8A0F7;
  --ds-background-accent-purple-subtle-pressed: #E3BDFA;
  --ds-background-accent-purple-bolder: #964AC0;
  --ds-background-accent-purple-bolder-hovered: #803FA5;
  --ds-background-accent-purple-bolder-pressed: #673286;
  --ds-background-accent-magenta-subtlest: #FFECF8;
  --ds-background-accent-magenta-subtlest-hovered: #FDD0EC;
  --ds-background-accent-magenta-subtlest-pressed: #FCB6E1;
  --ds-background-accent-magenta-subtler: #FDD0EC;
  --ds-background-accent-magenta-subtler-hovered: #FCB6E1;
  --ds-background-accent-magenta-subtler-pressed: #F797D2;
  --ds-background-accent-magenta-subtle: #E774BB;
  --ds-background-accent-magenta-subtle-hovered: #F797D2;
  --ds-background-accent-magenta-subtle-pressed: #FCB6E1;
  --ds-background-accent-magenta-bolder: #AE4787;
  --ds-background-accent-magenta-bolder-hovered: #943D73;
  --ds-background-accent-magenta-bolder-pressed: #77325B;
  --ds-background-accent-gray-subtlest: #F0F1F2;
  --ds-background-accent-gray-subtlest-hovered: #DDDEE1;
  --ds-background-accent-gray-subtlest-pressed: #B7B9BE;
  --ds-background-accent-gray-subtler: #DDDEE1;
  --ds-background-accent-gray-subtler-hovered: #B7B9BE;
  --ds-background-accent-gray-subtler-pressed: #8C8F97;
  --ds-background-accent-gray-subtle: #8C8F97;
  --ds-background-accent-gray-subtle-hovered: #B7B9BE;
  --ds-background-accent-gray-subtle-pressed: #DDDEE1;
  --ds-background-accent-gray-bolder: #6B6E76;
  --ds-background-accent-gray-bolder-hovered: #505258;
  --ds-background-accent-gray-bolder-pressed: #3B3D42;
  --ds-background-code-added-highlight: #DCFFF1;
  --ds-background-code-added-line: #BAF3DB66;
  --ds-background-code-default: #FFFFFF;
  --ds-background-code-gutter: #F0F1F2;
  --ds-background-code-highlight: #F0F1F2;
  --ds-background-code-removed-highlight: #FFECEB;
  --ds-background-code-removed-line: #FFD5D266;
  --ds-background-disabled: #0515240F;
  --ds-background-input: #FFFFFF;
  --ds-background-input-hovered: #F8F8F8;
  --ds-background-input-pressed: #FFFFFF;
  --ds-background-inverse-subtle: #00000029;
  --ds-background-inverse-subtle-hovered: #0000003D;
  --ds-background-inverse-subtle-pressed: #00000052;
  --ds-background-neutral: #0515240F;
  --ds-background-neutral-hovered: #0B120E24;
  --ds-background-neutral-pressed: #080F214A;
  --ds-background-neutral-subtle: #00000000;
  --ds-background-neutral-subtle-hovered: #0515240F;
  --ds-background-neutral-subtle-pressed: #0B120E24;
  --ds-background-neutral-bold: #292A2E;
  --ds-background-neutral-bold-hovered: #3B3D42;
  --ds-background-neutral-bold-pressed: #505258;
  --ds-background-selected: #E9F2FE;
  --ds-background-selected-hovered: #CFE1FD;
  --ds-background-selected-pressed: #8FB8F6;
  --ds-background-selected-bold: #1868DB;
  --ds-background-selected-bold-hovered: #1558BC;
  --ds-background-selected-bold-pressed: #123263;
  --ds-background-brand-subtlest: #E9F2FE;
  --ds-background-brand-subtlest-hovered: #CFE1FD;
  --ds-background-brand-subtlest-pressed: #ADCBFB;
  --ds-background-brand-bold: #1868DB;
  --ds-background-brand-bold-hovered: #1558BC;
  --ds-background-brand-bold-pressed: #144794;
  --ds-background-brand-boldest: #1C2B42;
  --ds-background-brand-boldest-hovered: #123263;
  --ds-background-brand-boldest-pressed: #144794;
  --ds-background-danger: #FFECEB;
  --ds-background-danger-hovered: #FFD5D2;
  --ds-background-danger-pressed: #FFB8B2;
  --ds-background-danger-subtler: #FFD5D2;
  --ds-background-danger-subtler-hovered: #FFB8B2;
  --ds-background-danger-subtler-pressed: #FD9891;
  --ds-background-danger-subtle: #FD9891;
  --ds-background-danger-bold: #C9372C;
  --ds-background-danger-bold-hovered: #AE2E24;
  --ds-background-danger-bold-pressed: #872821;
  --ds-background-warning: #FFF5DB;
  --ds-background-warning-hovered: #FCE4A6;
  --ds-background-warning-pressed: #FBD779;
  --ds-background-warning-subtler: #FCE4A6;
  --ds-background-warning-subtler-hovered: #FBD779;
  --ds-background-warning-subtler-pressed: #FBC828;
  --ds-background-warning-subtle: #FBD779;
  --ds-background-warning-bold: #FBC828;
  --ds-background-warning-bold-hovered: #FCA700;
  --ds-background-warning-bold-pressed: #F68909;
  --ds-background-success: #EFFFD6;
  --ds-background-success-hovered: #D3F1A7;
  --ds-background-success-pressed: #BDE97C;
  --ds-background-success-subtler: #D3F1A7;
  --ds-background-success-subtler-hovered: #BDE97C;
  --ds-background-success-subtler-pressed: #B3DF72;
  --ds-background-success-subtle: #B3DF72;
  --ds-background-success-bold: #5B7F24;
  --ds-background-success-bold-hovered: #4C6B1F;
  --ds-background-success-bold-pressed: #3F5224;
  --ds-background-discovery: #F8EEFE;
  --ds-background-discovery-hovered: #EED7FC;
  --ds-background-discovery-pressed: #E3BDFA;
  --ds-background-discovery-subtler: #EED7FC;
  --ds-background-discovery-subtler-hovered: #E3BDFA;
  --ds-background-discovery-subtler-pressed: #D8A0F7;
  --ds-background-discovery-subtle: #D8A0F7;
  --ds-background-discovery-bold: #964AC0;
  --ds-background-discovery-bold-hovered: #803FA5;
  --ds-background-discovery-bold-pressed: #673286;
  --ds-background-information: #E9F2FE;
  --ds-background-information-hovered: #CFE1FD;
  --ds-background-information-pressed: #ADCBFB;
  --ds-background-information-subtler: #CFE1FD;
  --ds-background-information-subtler-hovered: #ADCBFB;
  --ds-background-information-subtler-pressed: #8FB8F6;
  --ds-background-information-subtle: #8FB8F6;
  --ds-background-information-bold: #1868DB;
  --ds-background-information-bold-hovered: #1558BC;
  --ds-background-information-bold-pressed: #144794;
  --ds-border: #0B120E24;
  --ds-border-accent-lime: #6A9A23;
  --ds-border-accent-lime-subtle: #B3DF72;
  --ds-border-accent-red: #E2483D;
  --ds-border-accent-red-subtle: #FD9891;
  --ds-border-accent-orange: #E06C00;
  --ds-border-accent-orange-subtle: #FBC828;
  --ds-border-accent-yellow: #B38600;
  --ds-border-accent-yellow-subtle: #EED12B;
  --ds-border-accent-green: #22A06B;
  --ds-border-accent-green-subtle: #7EE2B8;
  --ds-border-accent-teal: #2898BD;
  --ds-border-accent-teal-subtle: #9DD9EE;
  --ds-border-accent-blue: #357DE8;
  --ds-border-accent-blue-subtle: #8FB8F6;
  --ds-border-accent-purple: #AF59E1;
  --ds-border-accent-purple-subtle: #D8A0F7;
  --ds-border-accent-magenta: #CD519D;
  --ds-border-accent-magenta-subtle: #F797D2;
  --ds-border-accent-gray: #7D818A;
  --ds-border-accent-gray-subtle: #B7B9BE;
  --ds-border-code: #0B120E24;
  --ds-border-disabled: #0515240F;
  --ds-border-focused: #4688EC;
  --ds-border-input: #8C8F97;
  --ds-border-input-search: #0B120E24;
  --ds-border-inverse: #FFFFFF;
  --ds-border-selected: #1868DB;
  --ds-border-brand: #1868DB;
  --ds-border-danger: #E2483D;
  --ds-border-danger-subtle: #FD9891;
  --ds-border-warning: #E06C00;
  --ds-border-warning-subtle: #FBC828;
  --ds-border-success: #6A9A23;
  --ds-border-success-subtle: #B3DF72;
  --ds-border-discovery: #AF59E1;
  --ds-border-discovery-subtle: #D8A0F7;
  --ds-border-information: #357DE8;
  --ds-border-information-subtle: #8FB8F6;
  --ds-border-bold: #7D818A;
  --ds-text: #292A2E;
  --ds-text-accent-lime: #4C6B1F;
  --ds-text-accent-lime-bolder: #37471F;
  --ds-text-accent-red: #AE2E24;
  --ds-text-accent-red-bolder: #5D1F1A;
  --ds-text-accent-orange: #9E4C00;
  --ds-text-accent-orange-bolder: #693200;
  --ds-text-accent-yellow: #7F5F01;
  --ds-text-accent-yellow-bolder: #533F04;
  --ds-text-accent-green: #216E4E;
  --ds-text-accent-green-bolder: #164B35;
  --ds-text-accent-teal: #206A83;
  --ds-text-accent-teal-bolder: #164555;
  --ds-text-accent-blue: #1558BC;
  --ds-text-accent-blue-bolder: #123263;
  --ds-text-accent-purple: #803FA5;
  --ds-text-accent-purple-bolder: #48245D;
  --ds-text-accent-magenta: #943D73;
  --ds-text-accent-magenta-bolder: #50253F;
  --ds-text-accent-gray: #505258;
  --ds-text-accent-gray-bolder: #1E1F21;
  --ds-text-code-accent-1: #943D73;
  --ds-text-code-accent-2: #1558BC;
  --ds-text-code-comments: #505258;
  --ds-text-code-default: #505258;
  --ds-text-code-functions: #216E4E;
  --ds-text-code-gutter: #6B6E76;
  --ds-text-code-keywords: #AE2E24;
  --ds-text-code-numbers: #7F5F01;
  --ds-text-code-operators: #292A2E;
  --ds-text-code-strings: #4C6B1F;
  --ds-text-code-tags: #9E4C00;
  --ds-text-disabled: #080F214A;
  --ds-text-inverse: #FFFFFF;
  --ds-text-selected: #1868DB;
  --ds-text-brand: #1868DB;
  --ds-text-danger: #AE2E24;
  --ds-text-danger-bolder: #5D1F1A;
  --ds-text-warning: #9E4C00;
  --ds-text-warning-inverse: #292A2E;
  --ds-text-warning-bolder: #693200;
  --ds-text-success: #4C6B1F;
  --ds-text-success-bolder: #37471F;
  --ds-text-discovery: #803FA5;
  --ds-text-discovery-bolder: #48245D;
  --ds-text-information: #1558BC;
  --ds-text-information-bolder: #123263;
  --ds-text-subtlest: #6B6E76;
  --ds-text-subtle: #505258;
  --ds-icon: #292A2E;
  --ds-icon-accent-lime: #6A9A23;
  --ds-icon-accent-red: #C9372C;
  --ds-icon-accent-orange: #E06C00;
  --ds-icon-accent-yellow: #B38600;
  --ds-icon-accent-green: #22A06B;
  --ds-icon-accent-teal: #2898BD;
  --ds-icon-accent-blue: #357DE8;
  --ds-icon-accent-purple: #AF59E1;
  --ds-icon-accent-magenta: #CD519D;
  --ds-icon-accent-gray: #7D818A;
  --ds-icon-disabled: #080F214A;
  --ds-icon-inverse: #FFFFFF;
  --ds-icon-selected: #1868DB;
  --ds-icon-brand: #1868DB;
  --ds-icon-danger: #C9372C;
  --ds-icon-warning: #E06C00;
  --ds-icon-warning-inverse: #292A2E;
  --ds-icon-success: #6A9A23;
  --ds-icon-discovery: #AF59E1;
  --ds-icon-information: #357DE8;
  --ds-icon-subtlest: #6B6E76;
  --ds-icon-subtle: #505258;
  --ds-link: #1868DB;
  --ds-link-pressed: #1558BC;
  --ds-link-visited: #803FA5;
  --ds-link-visited-pressed: #48245D;
  --ds-interaction-hovered: #00000029;
  --ds-interaction-pressed: #00000052;
  --ds-skeleton: #0515240F;
  --ds-skeleton-subtle: #17171708;
  --ds-blanket: #050C1F75;
  --ds-blanket-selected: #388BFF14;
  --ds-blanket-danger: #EF5C4814;
  --ds-chart-categorical-1: #357DE8;
  --ds-chart-categorical-1-hovered: #1868DB;
  --ds-chart-categorical-2: #82B536;
  --ds-chart-categorical-2-hovered: #6A9A23;
  --ds-chart-categorical-3: #BF63F3;
  --ds-chart-categorical-3-hovered: #AF59E1;
  --ds-chart-categorical-4: #F68909;
  --ds-chart-categorical-4-hovered: #E06C00;
  --ds-chart-categorical-5: #1558BC;
  --ds-chart-categorical-5-hovered: #123263;
  --ds-chart-categorical-6: #964AC0;
  --ds-chart-categorical-6-hovered: #803FA5;
  --ds-chart-categorical-7: #42B2D7;
  --ds-chart-categorical-7-hovered: #2898BD;
  --ds-chart-categorical-8: #BD5B00;
  --ds-chart-categorical-8-hovered: #7A3B00;
  --ds-chart-lime-bold: #6A9A23;
  --ds-chart-lime-bold-hovered: #5B7F24;
  --ds-chart-lime-bolder: #5B7F24;
  --ds-chart-lime-bolder-hovered: #4C6B1F;
  --ds-chart-lime-boldest: #4C6B1F;
  --ds-chart-lime-boldest-hovered: #37471F;
  --ds-chart-neutral: #8C8F97;
  --ds-chart-neutral-hovered: #7D818A;
  --ds-chart-red-bold: #F15B50;
  --ds-chart-red-bold-hovered: #E2483D;
  --ds-chart-red-bolder: #E2483D;
  --ds-chart-red-bolder-hovered: #C9372C;
  --ds-chart-red-boldest: #AE2E24;
  --ds-chart-red-boldest-hovered: #5D1F1A;
  --ds-chart-orange-bold: #E06C00;
  --ds-chart-orange-bold-hovered: #BD5B00;
  --ds-chart-orange-bolder: #BD5B00;
  --ds-chart-orange-bolder-hovered: #9E4C00;
  --ds-chart-orange-boldest: #7A3B00;
  --ds-chart-orange-boldest-hovered: #693200;
  --ds-chart-yellow-bold: #B38600;
  --ds-chart-yellow-bold-hovered: #946F00;
  --ds-chart-yellow-bolder: #946F00;
  --ds-chart-yellow-bolder-hovered: #7F5F01;
  --ds-chart-yellow-boldest: #7F5F01;
  --ds-chart-yellow-boldest-hovered: #533F04;
  --ds-chart-green-bold: #22A06B;
  --ds-chart-green-bold-hovered: #1F845A;
  --ds-chart-green-bolder: #1F845A;
  --ds-chart-green-bolder-hovered: #216E4E;
  --ds-chart-green-boldest: #216E4E;
  --ds-chart-green-boldest-hovered: #164B35;
  --ds-chart-teal-bold: #2898BD;
  --ds-chart-teal-bold-hovered: #227D9B;
  --ds-chart-teal-bolder: #227D9B;
  --ds-chart-teal-bolder-hovered: #206A83;
  --ds-chart-teal-boldest: #206A83;
  --ds-chart-teal-boldest-hovered: #164555;
  --ds-chart-blue-bold: #4688EC;
  --ds-chart-blue-bold-hovered: #357DE8;
  --ds-chart-blue-bolder: #357DE8;
  --ds-chart-blue-bolder-hovered: #1868DB;
  --ds-chart-blue-boldest: #1558BC;
  --ds-chart-blue-boldest-hovered: #123263;
  --ds-chart-purple-bold: #BF63F3;
  --ds-chart-purple-bold-hovered: #AF59E1;
  --ds-chart-purple-bolder: #AF59E1;
  --ds-chart-purple-bolder-hovered: #964AC0;
  --ds-chart-purple-boldest: #803FA5;
  --ds-chart-purple-boldest-hovered: #48245D;
  --ds-chart-magenta-bold: #DA62AC;
  --ds-chart-magenta-bold-hovered: #CD519D;
  --ds-chart-magenta-bolder: #CD519D;
  --ds-chart-magenta-bolder-hovered: #AE4787;
  --ds-chart-magenta-boldest: #943D73;
  --ds-chart-magenta-boldest-hovered: #50253F;
  --ds-chart-gray-bold: #8C8F97;
  --ds-chart-gray-bold-hovered: #7D818A;
  --ds-chart-gray-bolder: #7D818A;
  --ds-chart-gray-bolder-hovered: #6B6E76;
  --ds-chart-gray-boldest: #505258;
  --ds-chart-gray-boldest-hovered: #3B3D42;
  --ds-chart-brand: #357DE8;
  --ds-chart-brand-hovered: #1868DB;
  --ds-chart-danger: #E2483D;
  --ds-chart-danger-hovered: #C9372C;
  --ds-chart-danger-bold: #872821;
  --ds-chart-danger-bold-hovered: #5D1F1A;
  --ds-chart-warning: #F68909;
  --ds-chart-warning-hovered: #E06C00;
  --ds-chart-warning-bold: #BD5B00;
  --ds-chart-warning-bold-hovered: #9E4C00;
  --ds-chart-success: #82B536;
  --ds-chart-success-hovered: #6A9A23;
  --ds-chart-success-bold: #5B7F24;
  --ds-chart-success-bold-hovered: #4C6B1F;
  --ds-chart-discovery: #BF63F3;
  --ds-chart-discovery-hovered: #AF59E1;
  --ds-chart-discovery-bold: #803FA5;
  --ds-chart-discovery-bold-hovered: #964AC0;
  --ds-chart-information: #357DE8;
  --ds-chart-information-hovered: #1868DB;
  --ds-chart-information-bold: #1558BC;
  --ds-chart-information-bold-hovered: #123263;
  --ds-rovo-background-brand-bold: #000000;
  --ds-rovo-background-brand-bold-hovered: #1E1F21;
  --ds-rovo-background-brand-bold-pressed: #292A2E;
  --ds-rovo-border-lime: #6A9A23;
  --ds-rovo-border-saffron: #FCA700;
  --ds-rovo-border-blue: #1868DB;
  --ds-rovo-border-purple: #AF59E1;
  --ds-rovo-icon-lime: #6A9A23;
  --ds-rovo-icon-saffron: #FCA700;
  --ds-rovo-icon-blue: #1868DB;
  --ds-rovo-icon-purple: #AF59E1;
  --ds-surface: #FFFFFF;
  --ds-surface-hovered: #F0F1F2;
  --ds-surface-pressed: #DDDEE1;
  --ds-surface-container: #17171708;
  --ds-surface-container-hovered: #0515240F;
  --ds-surface-container-pressed: #0B120E24;
  --ds-surface-overlay: #FFFFFF;
  --ds-surface-overlay-hovered: #F0F1F2;
  --ds-surface-overlay-pressed: #DDDEE1;
  --ds-surface-raised: #FFFFFF;
  --ds-surface-raised-hovered: #F0F1F2;
  --ds-surface-raised-pressed: #DDDEE1;
  --ds-surface-sunken: #F8F8F8;
  --ds-rovo-surface-overlay: #F8F8F8;
  --ds-rovo-surface-overlay-hovered: #F0F1F2;
  --ds-rovo-surface-overlay-pressed: #DDDEE1;
  --ds-shadow-overflow: 0px 0px 8px #1E1F2129, 0px 0px 1px #1E1F211F;
  --ds-shadow-overflow-perimeter: #1E1F211f;
  --ds-shadow-overflow-spread: #1E1F2129;
  --ds-shadow-overlay: 0px 8px 12px #1E1F2126, 0px 0px 1px #1E1F214F;
  --ds-shadow-raised: 0px 1px 1px #1E1F2140, 0px 0px 1px #1E1F214F;
  --ds-opacity-disabled: 0.4;
  --ds-opacity-loading: 0.2;
  --ds-UNSAFE-transparent: transparent;
  --ds-elevation-surface-current: #FFFFFF;
}
`,
  fa = `
html[data-theme~="shape:shape"], [data-subtree-theme][data-theme~="shape:shape"] {
  --ds-radius-xsmall: 0.125rem;
  --ds-radius-small: 0.25rem;
  --ds-radius-medium: 0.375rem;
  --ds-radius-large: 0.5rem;
  --ds-radius-xlarge: 0.75rem;
  --ds-radius-xxlarge: 1rem;
  --ds-radius-full: 624.9375rem;
  --ds-radius-tile: 25%;
  --ds-border-width: 0.0625rem;
  --ds-border-width-selected: 0.125rem;
  --ds-border-width-focused: 0.125rem;
}
`,
  pa = `
html[data-theme~="spacing:spacing"], [data-subtree-theme][data-theme~="spacing:spacing"] {
  --ds-space-0: 0rem;
  --ds-space-025: 0.125rem;
  --ds-space-050: 0.25rem;
  --ds-space-075: 0.375rem;
  --ds-space-100: 0.5rem;
  --ds-space-150: 0.75rem;
  --ds-space-200: 1rem;
  --ds-space-250: 1.25rem;
  --ds-space-300: 1.5rem;
  --ds-space-400: 2rem;
  --ds-space-500: 2.5rem;
  --ds-space-600: 3rem;
  --ds-space-800: 4rem;
  --ds-space-1000: 5rem;
  --ds-space-gap-large: 0.75rem;
  --ds-space-gap-medium: 0.5rem;
  --ds-space-gap-small: 0.375rem;
  --ds-space-gap-xlarge: 1rem;
  --ds-space-gap-xsmall: 0.25rem;
  --ds-space-gap-xxlarge: 1.5rem;
  --ds-space-gap-xxsmall: 0.125rem;
  --ds-space-inset-3xlarge: 3rem;
  --ds-space-inset-large: 1.25rem;
  --ds-space-inset-medium: 1rem;
  --ds-space-inset-small: 0.75rem;
  --ds-space-inset-xlarge: 1.5rem;
  --ds-space-inset-xsmall: 0.5rem;
  --ds-space-inset-xxlarge: 2rem;
  --ds-space-inset-xxsmall: 0.25rem;
  --ds-space-negative-025: -0.125rem;
  --ds-space-negative-050: -0.25rem;
  --ds-space-negative-075: -0.375rem;
  --ds-space-negative-100: -0.5rem;
  --ds-space-negative-150: -0.75rem;
  --ds-space-negative-200: -1rem;
  --ds-space-negative-250: -1.25rem;
  --ds-space-negative-300: -1.5rem;
  --ds-space-negative-400: -2rem;
}
`,
  ma = `
html[data-theme~="typography:typography"], [data-subtree-theme][data-theme~="typography:typography"] {
  --ds-font-heading-xxlarge: normal 653 2rem/2.25rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-heading-xlarge: normal 653 1.75rem/2rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-heading-large: normal 653 1.5rem/1.75rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-heading-medium: normal 653 1.25rem/1.5rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-heading-small: normal 653 1rem/1.25rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-heading-xsmall: normal 653 0.875rem/1.25rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-heading-xxsmall: normal 653 0.75rem/1rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-body-large: normal 400 1rem/1.5rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-body: normal 400 0.875rem/1.25rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-body-small: normal 400 0.75rem/1rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-metric-large: normal 653 1.75rem/2rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-metric-medium: normal 653 1.5rem/1.75rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-metric-small: normal 653 1rem/1.25rem "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-code: normal 400 0.875em/1 "Atlassian Mono", ui-monospace, Menlo, "Segoe UI Mono", "Ubuntu Mono", monospace;
  --ds-font-weight-regular: 400;
  --ds-font-weight-medium: 500;
  --ds-font-weight-semibold: 600;
  --ds-font-weight-bold: 653;
  --ds-font-family-heading: "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-family-body: "Atlassian Sans", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-family-code: "Atlassian Mono", ui-monospace, Menlo, "Segoe UI Mono", "Ubuntu Mono", monospace;
  --ds-font-family-brand-heading: "Charlie Display", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
  --ds-font-family-brand-body: "Charlie Text", ui-sans-serif, -apple-system, BlinkMacSystemFont, "Segoe UI", Ubuntu, "Helvetica Neue", sans-serif;
}
`,
  ha = `colour-mode`;
function ga() {
  let e = new CSSStyleSheet();
  (e.replaceSync(
    [da, ua, pa, fa, ma].join(`
`),
  ),
    (document.adoptedStyleSheets = [...document.adoptedStyleSheets, e]));
  let t = localStorage.getItem(ha),
    n = matchMedia(`(prefers-color-scheme: dark)`).matches ? `dark` : `light`;
  ya(t === `dark` || t === `light` ? t : n);
}
var _a = () => (document.documentElement.dataset.colorMode === `dark` ? `dark` : `light`);
function va() {
  let e = _a() === `dark` ? `light` : `dark`;
  return (localStorage.setItem(ha, e), ya(e), e);
}
function ya(e) {
  document.documentElement.dataset.colorMode = e;
}
function ba() {
  let { me: e, people: t } = Y(),
    n = e?.displayName ?? `Anonymous`,
    r = async (e) => {
      try {
        (await Dt(e), location.reload());
      } catch (e) {
        R({ kind: `error`, title: `We couldn’t switch the user`, text: e.message });
      }
    };
  return P(ai, {
    label: `Acting as ${n}`,
    className: `acting-user`,
    trigger: P(S, {
      children: [
        P(Z, { name: n }),
        P(`span`, { class: `acting-name`, children: n }),
        P(F, { name: `down`, size: 12 }),
      ],
    }),
    groups: [
      {
        title: `Act as`,
        items: t.map((t) => ({
          label: t.displayName,
          ...(t.email !== null && { description: t.email }),
          before: P(Z, { name: t.displayName }),
          selected: t.accountId === e?.accountId,
          onSelect: () => void r(t.accountId),
        })),
      },
      {
        items: [
          {
            label: `Anonymous`,
            description: `Somebody who is not logged in`,
            icon: `user`,
            selected: e === null,
            onSelect: () => void r(null),
          },
        ],
      },
    ],
  });
}
function xa() {
  let { me: e } = Y(),
    [t, n] = j(!1),
    r = H(`mentions ${e?.accountId ?? ``}`, Ot),
    i = r.state === `ready` ? r.value.length : 0;
  return P(`span`, {
    class: `bell`,
    children: [
      P(L, {
        icon: `bell`,
        label: i === 0 ? `Notifications` : `Notifications (${i})`,
        onClick: () => {
          (r.reload(), n(!0));
        },
      }),
      i > 0 && P(`span`, { class: `badge`, 'aria-hidden': `true`, children: i > 9 ? `9+` : i }),
      t &&
        P(Qr, {
          title: `Notifications`,
          width: `small`,
          onClose: () => n(!1),
          children: [
            r.state === `loading` && P(V, { label: `Loading notifications` }),
            r.state === `failed` &&
              P(B, { what: `Notifications could not be loaded.`, error: r.error, retry: r.reload }),
            r.state === `ready` && P(Sa, { mentions: r.value, close: () => n(!1) }),
          ],
        }),
    ],
  });
}
function Sa({ mentions: e, close: t }) {
  return e.length === 0
    ? P(z, {
        icon: `bell`,
        title: `You’re up to date`,
        children: P(`p`, {
          children: `When somebody mentions you on a page or in a comment, it shows here.`,
        }),
      })
    : P(`ul`, {
        class: `mentions`,
        children: e.map((e) =>
          P(
            `li`,
            {
              children: [
                P(Z, { name: e.by, size: 32 }),
                P(`div`, {
                  children: [
                    P(`p`, {
                      children: [
                        P(`strong`, { children: e.by }),
                        ` mentioned you`,
                        ` `,
                        e.kind === `comment` ? `in a comment on ` : `on `,
                        P(`a`, { href: e.path, onClick: t, children: e.pageTitle }),
                      ],
                    }),
                    P(`p`, { class: `quiet`, children: e.excerpt }),
                    P(`p`, { class: `quiet`, children: Ar(e.at) }),
                  ],
                }),
              ],
            },
            e.id,
          ),
        ),
      });
}
function Ca() {
  let { siteName: e, spaces: t, me: n, app: r } = Y(),
    i = hn(r.modules, `confluence:globalPage`);
  return P(`header`, {
    class: `top-bar`,
    children: [
      P(`a`, {
        class: `site-name`,
        href: `/wiki/home`,
        children: [
          P(`span`, { class: `site-mark`, 'aria-hidden': `true`, children: e.charAt(0) }),
          e,
        ],
      }),
      P(`nav`, {
        'aria-label': `Site`,
        class: `top-nav`,
        children: [
          P(ai, {
            label: `Spaces`,
            className: `nav-button`,
            align: `start`,
            trigger: P(S, { children: [`Spaces `, P(F, { name: `down`, size: 12 })] }),
            groups: [
              {
                title: `Spaces`,
                items: t.map(({ key: e, name: t }) => ({
                  label: t,
                  description: e,
                  icon: `space`,
                  onSelect: () => q(`/wiki/spaces/${e}/overview`),
                })),
              },
              { items: [{ label: `View all spaces`, onSelect: () => q(`/wiki/home`) }] },
            ],
          }),
          i.length > 0 &&
            P(ai, {
              label: `Apps`,
              className: `nav-button`,
              align: `start`,
              trigger: P(S, { children: [`Apps `, P(F, { name: `down`, size: 12 })] }),
              groups: [
                {
                  items: i.map(({ key: e, title: t, properties: n }) => ({
                    label: t,
                    icon: `app`,
                    onSelect: () =>
                      q(`/wiki/apps/${r.appId}/${r.environmentId}/${String(n.route ?? e)}`),
                  })),
                },
              ],
            }),
          n && P(Ta, {}),
        ],
      }),
      P(wa, {}),
      P(`div`, {
        class: `top-tools`,
        children: [
          P(Ea, {}),
          n && P(xa, {}),
          P(Da, {}),
          P(`a`, {
            class: `icon-button`,
            href: `/__local`,
            title: `Local world`,
            'aria-label': `Local world`,
            children: P(F, { name: `tools` }),
          }),
          P(ba, {}),
        ],
      }),
    ],
  });
}
function wa() {
  let [e, t] = j(``);
  return P(`form`, {
    class: `search`,
    role: `search`,
    onSubmit: (t) => {
      (t.preventDefault(), e.trim() && q(`/wiki/search?text=${encodeURIComponent(e.trim())}`));
    },
    children: [
      P(F, { name: `search` }),
      P(`input`, {
        type: `search`,
        'aria-label': `Search pages by text or CQL`,
        placeholder: `Search`,
        value: e,
        onInput: (e) => t(e.currentTarget.value),
      }),
    ],
  });
}
function Ta() {
  let { spaces: e } = Y(),
    [t, n] = j(!1),
    r = async () => {
      let t = Nt(location.pathname + location.search),
        r = `spaceKey` in t ? t.spaceKey : ``,
        i = e.find((e) => e.key === r) ?? e[0];
      if (i) {
        n(!0);
        try {
          let e = `pageId` in t ? t.pageId : i.homepageId,
            n = await lt(i.id, e);
          q(Rt(i.key, n.id));
        } catch (e) {
          R({ kind: `error`, title: `We couldn’t create the page`, text: String(e.message) });
        } finally {
          n(!1);
        }
      }
    };
  return P(I, {
    appearance: `primary`,
    icon: `plus`,
    disabled: t,
    onClick: () => void r(),
    children: `Create`,
  });
}
function Ea() {
  let [e, t] = j(_a());
  return P(L, {
    icon: e === `dark` ? `sun` : `moon`,
    label: e === `dark` ? `Switch to the light theme` : `Switch to the dark theme`,
    onClick: () => t(va()),
  });
}
function Da() {
  let { me: e, app: t } = Y();
  if (!e?.isSiteAdmin) return null;
  let n = hn(t.modules, `confluence:globalSettings`);
  return P(ai, {
    label: `Settings`,
    trigger: P(F, { name: `settings` }),
    groups: [
      {
        title: `App settings`,
        items: n.map(({ key: e, title: t }) => ({
          label: t,
          icon: `app`,
          onSelect: () => q(`/wiki/admin/forge/${e}`),
        })),
      },
      {
        title: `Site`,
        items: [{ label: `Installed apps`, icon: `list`, onSelect: () => q(`/wiki/admin/apps`) }],
      },
    ],
  });
}
var Oa = `visited`;
async function ka() {
  let e = await Et(),
    t = e.people[0],
    n = e.me === null && localStorage.getItem(Oa) === null;
  return (localStorage.setItem(Oa, `yes`), !n || !t ? e : (await Dt(t.accountId), Et()));
}
async function Aa() {
  let e = await ka(),
    t = await ot().catch(() => []);
  return { ...e, spaces: t };
}
function ja() {
  let e = It(),
    t = H(`surroundings`, Aa),
    n = t.state === `ready` ? t.value : void 0;
  if ((M(() => (n ? Bt(n.internet, n.siteUrl) : void 0), [n]), t.state === `failed`))
    return P(`main`, {
      class: `alone`,
      children: P(B, { what: `The site could not be loaded.`, error: t.error, retry: t.reload }),
    });
  if (!n) return P(`main`, { class: `alone`, children: P(V, { label: `Loading the site` }) });
  let r = Nt(e);
  return P(pn, {
    value: { ...n, reload: t.reload },
    children: [
      P(`a`, { class: `skip`, href: `#content`, children: `Skip to content` }),
      P(Ca, {}),
      P(`div`, {
        class: `frame${Ma(r) ? ` is-wide` : ``}`,
        children: [
          !Ma(r) && P(sa, { route: r }),
          P(`main`, {
            id: `content`,
            tabIndex: -1,
            children: P(ta, { route: r }, `${e} ${n.me?.accountId ?? ``}`),
          }),
        ],
      }),
      P(Xe, {}),
    ],
  });
}
var Ma = ({ screen: e }) => e === `edit` || e === `home`;
ga();
var Na = document.getElementById(`site`);
Na && _e(P(ja, {}), Na);
export {
  R as A,
  S as B,
  ft as C,
  z as D,
  H as E,
  N as F,
  Me as I,
  j as L,
  L as M,
  F as N,
  B as O,
  P,
  M as R,
  K as S,
  $e as T,
  bt as _,
  qn as a,
  ct as b,
  On as c,
  _n as d,
  gn as f,
  pt as g,
  J as h,
  Zn as i,
  I as j,
  V as k,
  An as l,
  q as m,
  Qr as n,
  Z as o,
  Y as p,
  Yn as r,
  Dn as s,
  ei as t,
  En as u,
  dt as v,
  xt as w,
  Tt as x,
  yt as y,
  Ne as z,
};
