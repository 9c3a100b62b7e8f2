/**
 * The commonest given names in Sweden, in lower case: of men, of women, and of people with roots elsewhere. Those that
 * begin the name of a body as often (“Bo”, “Max”) are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  adam albin alexander alf anders andreas anton arne axel bengt bertil björn carl christer christian christoffer claes
  conny dan daniel david dennis emil erik eric filip fredrik georg göran gunnar gustaf gustav hans henrik hugo håkan
  ingemar isak ivar jakob jan jens jesper joakim johan johannes john johnny jonas jonathan josef karl kenneth kent kim
  kjell kristian kristoffer kurt lars leif lennart linus lucas lukas magnus marcus markus martin mats mattias mikael
  michael morgan niclas niklas nils ola olle olof oscar oskar oliver ove patrik per peter peder pontus ragnar rasmus
  rickard rikard robert robin roger roland rolf rune samuel sebastian simon stefan sten stig sven thomas tobias tomas
  tommy tony torbjörn ulf urban viktor victor vilhelm william åke örjan

  agneta agnes alice amanda angelica anette anita ann anna anneli annika astrid barbro berit birgit birgitta britt
  camilla carina caroline catarina cecilia charlotte christina clara ebba elin elisabet elisabeth ella ellen elsa emelie
  emma erika eva frida gun gunilla hanna hannah helen helena ida inga inger ingrid irene jenny jessica johanna josefin
  josefine julia karin karolina katarina kerstin klara kristina lena linda lina linnea lisa lisbeth louise maja malin
  margareta maria marianne marie matilda moa mona monica monika nina petra pia rebecka rebecca rut sandra sara siv sofia
  sofie sonja susanne sylvia therese tina ulla ulrika veronica viktoria victoria yvonne åsa

  abdi abdullah ahmad ahmed ali amina amir aisha ayse bilal dragan elif emir fadi fatima goran hamza hassan hussein
  ibrahim ismail ivan jasmina jose juan juha jukka khalid leila mahmoud mariam maryam mehmet milad mohamad mohamed
  mohammad mohammed muhammad mustafa nadia noor olga omar osman pirjo piotr reza samir samira tuula yasmin yusuf zahra
  zeinab zoran
  `
    .trim()
    .split(/\s+/),
);
