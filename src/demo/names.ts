import { CAST } from './cast';
import type { Dice } from './dice';
import { words } from './words';

export type Language = 'it' | 'en';
export type Sex = 'F' | 'M';

const GIVEN_NAMES: Readonly<Record<Language, Readonly<Record<Sex, readonly string[]>>>> = {
  it: {
    F: words(`
      Alessandra, Alice, Anna, Arianna, Aurora, Barbara, Beatrice, Benedetta, Bianca, Camilla, Carla, Caterina, Chiara, Claudia
      Cristina, Daniela, Debora, Elena, Eleonora, Elisa, Emma, Erica, Federica, Francesca, Gaia, Giada, Ginevra, Giorgia, Giovanna
      Giulia, Greta, Ilaria, Irene, Laura, Letizia, Lucia, Maddalena, Margherita, Marina, Martina, Matilde, Michela, Monica, Nicole
      Nicoletta, Noemi, Paola, Patrizia, Raffaella, Rebecca, Roberta, Rosa, Sabrina, Sara, Serena, Silvia, Simona, Sofia, Stefania
      Teresa, Valentina, Valeria, Veronica, Viola`),
    M: words(`
      Alberto, Alessandro, Alessio, Andrea, Angelo, Antonio, Carlo, Claudio, Cristian, Daniele, Dario, Davide, Diego, Domenico, Edoardo
      Elia, Emanuele, Enrico, Fabio, Federico, Filippo, Francesco, Gabriele, Giacomo, Gianluca, Giorgio, Giovanni, Giulio, Giuseppe
      Ivan, Jacopo, Leonardo, Lorenzo, Luca, Luigi, Manuel, Marco, Mario, Massimo, Matteo, Mattia, Maurizio, Michele, Mirko, Nicola
      Paolo, Pietro, Raffaele, Riccardo, Roberto, Salvatore, Samuele, Sandro, Sergio, Simone, Stefano, Tommaso, Umberto, Valerio
      Vincenzo, Vittorio`),
  },
  en: {
    F: words(`
      Abigail, Alice, Amelia, Beth, Catherine, Charlotte, Chloe, Daisy, Eleanor, Emily, Evelyn, Fiona, Freya, Grace, Hannah, Harriet
      Heather, Imogen, Isla, Jessica, Joanna, Kate, Lily, Lucy, Megan, Molly, Natalie, Olivia, Phoebe, Rachel, Rebecca, Rosie, Ruth
      Sarah, Sophie, Zoe`),
    M: words(`
      Adam, Alfie, Andrew, Archie, Arthur, Benjamin, Callum, Charlie, Christopher, Daniel, David, Edward, Elliot, Ethan, Finley, George
      Harry, Henry, Jack, Jacob, Jamie, Joseph, Joshua, Lewis, Liam, Matthew, Michael, Nathan, Oliver, Oscar, Owen, Peter, Rhys, Samuel
      Simon, Toby`),
  },
};

const FAMILY_NAMES: Readonly<Record<Language, readonly string[]>> = {
  it: words(`
      Amato, Antonelli, Baldini, Barbieri, Barone, Basile, Battaglia, Bellini, Benedetti, Bernardi, Bertolini, Bianchi, Bianco
      Brambilla, Bruno, Caputo, Carbone, Caruso, Castelli, Cattaneo, Ceccarelli, Colombo, Conte, Conti, Coppola, Costa, D'Amico
      D'Angelo, De Angelis, De Luca, De Rosa, De Santis, Di Marco, Di Stefano, Donati, Esposito, Fabbri, Farina, Ferrara, Ferrari
      Ferraro, Ferretti, Ferri, Filippi, Fiore, Fontana, Franco, Galli, Gallo, Gatti, Gentile, Giordano, Giuliani, Grassi, Grasso, Greco
      Guerra, Guidi, Leone, Lombardi, Longo, Mancini, Marchetti, Mariani, Marini, Marino, Martinelli, Martini, Mazza, Messina, Montanari
      Monti, Morelli, Moretti, Negri, Neri, Orlando, Pagano, Palmieri, Palumbo, Parisi, Pellegrini, Pellegrino, Piras, Ricci, Rinaldi
      Riva, Rizzi, Rizzo, Romano, Rossetti, Rossi, Ruggiero, Russo, Sala, Sanna, Santini, Santoro, Sartori, Serra, Silvestri, Sorrentino
      Testa, Valentini, Villa, Vitale, Vitali, Zanella, Zanetti`),
  en: words(`
      Atkinson, Barker, Bennett, Bradshaw, Brooks, Carter, Chapman, Clarke, Cooper, Dawson, Ellis, Fletcher, Foster, Gibson, Graham
      Greenwood, Hargreaves, Harrison, Holloway, Hughes, Jenkins, Kennedy, Lawson, Marshall, Mitchell, Morgan, Murray, Newton, O'Connor
      Palmer, Parsons, Pearson, Reynolds, Richardson, Robertson, Saunders, Shaw, Spencer, Stevenson, Sutton, Thornton, Turner
      Wainwright, Walker, Watkins, Webster, Whitfield`),
};

const OF_THE_CAST = new Set<string>(Object.values(CAST).map(({ givenName, familyName }) => `${givenName} ${familyName}`));

/** An invented name of the language, never that of somebody of the cast. */
export function nameFor(dice: Dice, language: Language, sex: Sex): { givenName: string; familyName: string } {
  const name = { givenName: dice.pick(GIVEN_NAMES[language][sex]), familyName: dice.pick(FAMILY_NAMES[language]) };
  return OF_THE_CAST.has(`${name.givenName} ${name.familyName}`) ? nameFor(dice, language, sex) : name;
}

/** The name as it goes into an e-mail address: small ASCII letters. */
export function mailbox(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
