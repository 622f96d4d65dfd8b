import { readsSpeakers } from './speakers';

readsSpeakers({
  kind: 'stenografisch verslag',
  titled: 'STENOGRAFISCH VERSLAG VAN EEN WETGEVINGSOVERLEG',
  draftOf: 'stenografisch verslag van een wetgevingsoverleg',
});
