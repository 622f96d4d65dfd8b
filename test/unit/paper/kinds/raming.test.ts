import { readsChapters } from './chapters';

readsChapters({ kind: 'raming', titled: 'RAMING DER IN 2025 VOOR DE TWEEDE KAMER BENODIGDE UITGAVEN' });
