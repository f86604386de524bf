// All texts of the screens, by feature: `id.beranda.menunggu`. Sentences about what was refused come from the core;
// what the screen adds to them stands in fault.ts.
import { beranda } from './beranda';
import { bingkai, cari } from './bingkai';
import { masuk } from './masuk';
import { pengaturan } from './pengaturan';
import { siapkan } from './siapkan';
import { kertas, peran, sisa, umum } from './umum';

export const id = { umum, sisa, peran, kertas, bingkai, cari, masuk, siapkan, beranda, pengaturan };
