export { addressOf as officialPage, dossierAddress as dossierPage } from '../references/address';
