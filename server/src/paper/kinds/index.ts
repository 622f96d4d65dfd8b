import { adviesRaadVanState } from './advies-raad-van-state';
import { amendement } from './amendement';
import { bijlage } from './bijlage';
import { brief } from './brief';
import { eindverslag } from './eindverslag';
import { fiche } from './fiche';
import { geannoteerdeAgenda } from './geannoteerde-agenda';
import { geleidendeBrief } from './geleidende-brief';
import { gewijzigdVoorstelVanWet } from './gewijzigd-voorstel-van-wet';
import { handelingen } from './handelingen';
import { initiatiefnota } from './initiatiefnota';
import { jaarverslag } from './jaarverslag';
import type { Kind } from './kind';
import { koninklijkeBoodschap } from './koninklijke-boodschap';
import { lijstVanBesluiten } from './lijst-van-besluiten';
import { lijstVanVragen } from './lijst-van-vragen';
import { lijstVanVragenEnAntwoorden } from './lijst-van-vragen-en-antwoorden';
import { memorieVanAntwoord } from './memorie-van-antwoord';
import { memorieVanToelichting } from './memorie-van-toelichting';
import { motie } from './motie';
import { naderRapport } from './nader-rapport';
import { naderVerslag } from './nader-verslag';
import { naderVoorlopigVerslag } from './nader-voorlopig-verslag';
import { nadereMemorieVanAntwoord } from './nadere-memorie-van-antwoord';
import { nota } from './nota';
import { notaNaarAanleidingVanHetNaderVerslag } from './nota-naar-aanleiding-van-het-nader-verslag';
import { notaNaarAanleidingVanHetVerslag } from './nota-naar-aanleiding-van-het-verslag';
import { notaVanVerbetering } from './nota-van-verbetering';
import { notaVanWijziging } from './nota-van-wijziging';
import { overeenkomst } from './overeenkomst';
import { raming } from './raming';
import { rapport } from './rapport';
import { schriftelijkeVragen } from './schriftelijke-vragen';
import { stenografischVerslag } from './stenografisch-verslag';
import { subamendement } from './subamendement';
import { toelichtendeNota } from './toelichtende-nota';
import { verdrag } from './verdrag';
import { verslag } from './verslag';
import { verslagLijstVanVragen } from './verslag-lijst-van-vragen';
import { verslagVanEenAlgemeenOverleg } from './verslag-van-een-algemeen-overleg';
import { verslagVanEenCommissie } from './verslag-van-een-commissie';
import { verslagVanEenCommissiedebat } from './verslag-van-een-commissiedebat';
import { verslagVanEenHoorzitting } from './verslag-van-een-hoorzitting';
import { verslagVanEenMondelingOverleg } from './verslag-van-een-mondeling-overleg';
import { verslagVanEenNaderSchriftelijkOverleg } from './verslag-van-een-nader-schriftelijk-overleg';
import { verslagVanEenNotaoverleg } from './verslag-van-een-notaoverleg';
import { verslagVanEenRaad } from './verslag-van-een-raad';
import { verslagVanEenRapporteur } from './verslag-van-een-rapporteur';
import { verslagVanEenRondetafelgesprek } from './verslag-van-een-rondetafelgesprek';
import { verslagVanEenSchriftelijkOverleg } from './verslag-van-een-schriftelijk-overleg';
import { verslagVanEenTechnischeBriefing } from './verslag-van-een-technische-briefing';
import { verslagVanEenWerkbezoek } from './verslag-van-een-werkbezoek';
import { verslagVanEenWetgevingsoverleg } from './verslag-van-een-wetgevingsoverleg';
import { verslagVanHetPresidium } from './verslag-van-het-presidium';
import { verslagVerzoekschriften } from './verslag-verzoekschriften';
import { voorlichtingRaadVanState } from './voorlichting-raad-van-state';
import { voorlopigVerslag } from './voorlopig-verslag';
import { voorstel } from './voorstel';
import { voorstelVanRijkswet } from './voorstel-van-rijkswet';
import { voorstelVanWet } from './voorstel-van-wet';

/** The table of kinds: a new kind is a file of its own and a line here. */
export const kinds: readonly Kind[] = [
  koninklijkeBoodschap,
  geleidendeBrief,
  voorstelVanWet,
  gewijzigdVoorstelVanWet,
  voorstelVanRijkswet,
  memorieVanToelichting,
  adviesRaadVanState,
  naderRapport,
  voorlichtingRaadVanState,
  verslag,
  naderVerslag,
  eindverslag,
  verslagLijstVanVragen,
  notaNaarAanleidingVanHetVerslag,
  notaNaarAanleidingVanHetNaderVerslag,
  notaVanWijziging,
  notaVanVerbetering,
  amendement,
  subamendement,
  motie,
  brief,
  lijstVanVragen,
  lijstVanVragenEnAntwoorden,
  verslagVanEenSchriftelijkOverleg,
  verslagVanEenNaderSchriftelijkOverleg,
  verslagVanEenAlgemeenOverleg,
  verslagVanEenCommissiedebat,
  verslagVanEenWetgevingsoverleg,
  verslagVanEenNotaoverleg,
  verslagVanEenMondelingOverleg,
  verslagVanEenRondetafelgesprek,
  verslagVanEenHoorzitting,
  verslagVanEenWerkbezoek,
  verslagVanEenTechnischeBriefing,
  verslagVanEenRapporteur,
  stenografischVerslag,
  handelingen,
  fiche,
  geannoteerdeAgenda,
  verslagVanEenRaad,
  voorlopigVerslag,
  naderVoorlopigVerslag,
  memorieVanAntwoord,
  nadereMemorieVanAntwoord,
  verslagVerzoekschriften,
  verslagVanHetPresidium,
  verslagVanEenCommissie,
  initiatiefnota,
  voorstel,
  jaarverslag,
  rapport,
  nota,
  overeenkomst,
  verdrag,
  toelichtendeNota,
  lijstVanBesluiten,
  raming,
  bijlage,
  schriftelijkeVragen,
];
