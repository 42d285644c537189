import { start } from '../../kit/start';
import { AssetMacro } from './asset-macro';

void start(AssetMacro);
