import { assetFor, demand } from '../permissions';
import { all, type VersionRow } from '../rows';
import { cut, pagingOf } from '../search/find';
import { wireVersion } from '../wire-asset';
import { addVersion, deleteVersion } from '../write/versions';
import { bodyOf, idOf, type Routes } from './env';

export const versionRoutes: Routes = (api, lib) => {
  api.get('/assets/:id/versions', (c) => {
    const asset = assetFor(lib, c.get('user'), idOf(c));
    const versions = all<VersionRow>(
      lib.db,
      'SELECT * FROM version WHERE asset_id = ? AND deleted = 0 ORDER BY number DESC',
      asset.id,
    );
    const paging = pagingOf(c.req.query('page'), c.req.query('size'));
    return c.json(
      cut(versions, paging, (page) =>
        page.map((version) => wireVersion(lib, version, version.id === asset.version_id)),
      ),
    );
  });

  api.post('/assets/:id/versions', async (c) => {
    const user = c.get('user');
    const asset = assetFor(lib, user, idOf(c));
    demand(lib, user, asset.id, 'addVersion');
    return c.json(wireVersion(lib, addVersion(lib, user, asset, await bodyOf(c)), true), 201);
  });

  api.delete('/assets/:id/versions/:versionId', (c) => {
    const user = c.get('user');
    const asset = assetFor(lib, user, idOf(c));
    demand(lib, user, asset.id, 'manageVersions');
    deleteVersion(lib, user, asset, idOf(c, 'versionId'));
    return c.body(null, 204);
  });
};
