/**
 * Places that gazetteers of cities and countries lack, general to all news: seats of government, regions, seas,
 * peninsulas, states and provinces, and the names that English gives to cities. A line each:
 * name | latitude | longitude | country (empty: several) | other names, parted by commas.
 * Coordinates are of the building or of the middle of the region, to the precision given.
 */

/** Buildings and sites. They win over a city of the same name. */
export const SITES = `
White House|38.898|-77.037|US|Oval Office,East Room,Rose Garden,West Wing,Situation Room
Capitol|38.890|-77.009|US|Capitol Hill,U.S. Capitol,US Capitol
Pentagon|38.871|-77.056|US|
Camp David|39.648|-77.465|US|
Foggy Bottom|38.894|-77.048|US|
Ground Zero|40.711|-74.013|US|World Trade Center
Wall Street|40.706|-74.009|US|
Trump Tower|40.762|-73.974|US|
Mar-a-Lago|26.677|-80.037|US|
Guantánamo Bay|19.90|-75.10|CU|Guantanamo Bay,Guantanamo,Guantánamo
Kremlin|55.752|37.617|RU|
Red Square|55.754|37.620|RU|
Élysée Palace|48.870|2.317|FR|Elysee Palace,Élysée,Elysee,Elysée,Elysée Palace
Matignon|48.854|2.321|FR|Hotel Matignon,Hôtel Matignon
Quai d'Orsay|48.861|2.318|FR|Quai d’Orsay
Bataclan|48.863|2.370|FR|
Stade de France|48.924|2.360|FR|
Place de la République|48.867|2.364|FR|Place de la Republique
Versailles|48.805|2.120|FR|Palace of Versailles,Château de Versailles
Downing Street|51.503|-0.128|GB|10 Downing Street,No. 10,Number 10
Westminster|51.500|-0.126|GB|Houses of Parliament,Palace of Westminster,Whitehall
Buckingham Palace|51.501|-0.142|GB|
Chequers|51.743|-0.782|GB|
Heathrow|51.470|-0.454|GB|Heathrow Airport
Stormont|54.605|-5.832|GB|
Holyrood|55.952|-3.175|GB|
Bundestag|52.519|13.376|DE|Reichstag
Chigi Palace|41.901|12.480|IT|Palazzo Chigi
Quirinal Palace|41.900|12.487|IT|Quirinale
Zhongnanhai|39.912|116.380|CN|
Great Hall of the People|39.903|116.388|CN|
Tiananmen Square|39.905|116.391|CN|Tiananmen
Blue House|37.587|126.975|KR|
Kantei|35.673|139.743|JP|
Knesset|31.777|35.205|IL|
Temple Mount|31.778|35.235|IL|Haram al-Sharif,Western Wall
Green Zone|33.303|44.367|IQ|
Tahrir Square|30.044|31.236|EG|
Taksim Square|41.037|28.985|TR|Gezi Park,Taksim
Ataturk Airport|40.977|28.815|TR|Atatürk Airport
Incirlik|37.002|35.426|TR|Incirlik Air Base,Incirlik air base
Hmeimim|35.401|35.949|SY|Hmeimim air base,Khmeimim
Bagram|34.946|69.265|AF|Bagram Airfield,Bagram Air Base
Maidan|50.450|30.524|UA|Independence Square
Zaporizhzhia nuclear plant|47.507|34.585|UA|
Chernobyl|51.389|30.099|UA|Chornobyl
Fukushima Daiichi|37.421|141.033|JP|
Turtle Bay|40.750|-73.968|US|United Nations headquarters,U.N. headquarters,UN headquarters
Berlaymont|50.843|4.383|BE|
Holy See|41.902|12.453|VA|St. Peter's Square,St. Peter’s Square
Itamaraty|-15.801|-47.867|BR|Planalto
Casa Rosada|-34.608|-58.370|AR|
Rashtrapati Bhavan|28.614|77.199|IN|
Panmunjom|37.956|126.677|KR|
Yongbyon|39.80|125.75|KP|
Natanz|33.725|51.727|IR|
Bushehr|28.829|50.886|IR|
`;

/** Regions, peninsulas, islands, seas, ranges and continents. */
export const REGIONS = `
Europe|50|15||Continental Europe
Western Europe|48|5||
Eastern Europe|50|28||
Central Europe|49|16||
Northern Europe|60|18||
Southern Europe|41|15||
Scandinavia|63|15||
Nordic countries|63|15||
Africa|5|20||
North Africa|30|10||
West Africa|12|-5||
East Africa|0|38||
Central Africa|5|20||
Southern Africa|-25|25||
Horn of Africa|8|46||
sub-Saharan Africa|0|20||Sub-Saharan Africa
Sahel|15|5||
Sahara|23|10||
Maghreb|32|2||
Middle East|30|42||Mideast,Near East
Levant|34|36||
Persian Gulf|27|51||Arabian Gulf,Gulf
Gulf states|25|50||Gulf countries,Gulf monarchies,Gulf Arab states
Arabian Peninsula|23|46||
Asia|40|90||
Central Asia|43|66||
South Asia|23|78||
Southeast Asia|8|108||South-East Asia
East Asia|36|120||
Asia-Pacific|10|120||Asia Pacific
Indian subcontinent|22|79||
Korean Peninsula|38|127||Korean peninsula
Latin America|-10|-65||
South America|-15|-60||
Central America|13|-86||
North America|45|-100||
Caribbean|18|-73||West Indies
Oceania|-20|145||
Arctic|80|0||
Balkans|43|21||Western Balkans
Baltic states|57|25||Baltic countries,Baltics,Baltic nations
Caucasus|42.5|44.5||South Caucasus
Benelux|51|5||
Iberia|40|-4||Iberian Peninsula
Eurasia|55|60||
Atlantic Ocean|20|-35||Atlantic,North Atlantic,South Atlantic
Pacific Ocean|0|-150||Pacific,South Pacific
Indian Ocean|-15|78||
Mediterranean Sea|35|18||Mediterranean,eastern Mediterranean
Black Sea|43.3|34.5||
Baltic Sea|57|19||Baltic
North Sea|56|3||
Red Sea|20|38.5||
Dead Sea|31.5|35.5||
Caspian Sea|41.5|51||
Aegean Sea|38.5|25||Aegean
Adriatic Sea|43|15||Adriatic
Ionian Sea|38|19||
Arabian Sea|15|65||
Sea of Azov|46|36.5||
Sea of Marmara|40.7|28.2|TR|
Bering Sea|58|-178||
White Sea|65.5|38|RU|
Sea of Japan|40|135||
Yellow Sea|36|123||
Coral Sea|-18|158||
East China Sea|30|125||
South China Sea|12|114||
Barents Sea|74|37||
Gulf of Mexico|25|-90||
Gulf of Aden|12.5|47.5||
Gulf of Oman|25|58||
Gulf of Guinea|2|3||
Gulf of Thailand|9.5|102||
Bay of Bengal|15|88||
Strait of Hormuz|26.6|56.3||
Taiwan Strait|24|119||
Strait of Gibraltar|35.95|-5.6||
English Channel|50.2|-1||Strait of Dover,Channel Tunnel
Bosphorus|41.12|29.08|TR|Bosporus
Dardanelles|40.2|26.4|TR|
Suez Canal|30.6|32.3|EG|
Panama Canal|9.1|-79.7|PA|
Nile|27|31||
Euphrates|35.5|40.3||
Tigris|34.5|43.8||
Danube|45|25||
Volga|52|48|RU|Volga River
Dnieper|48.5|34.8||Dnieper River,Dnipro River
Mekong|15|105||Mekong River
Ganges|25.3|83||
Thames|51.5|-0.6|GB|River Thames
Lake Chad|13|14||
Lake Victoria|-1|33||
Rhine|50|7.6||
Alps|46.5|9.5||
Himalayas|28|84||
Andes|-20|-67||
Urals|60|59|RU|Ural Mountains
Sinai|29.5|33.8|EG|Sinai Peninsula,Sinai peninsula,Sinai Desert,Sinai desert
Crimea|45.2|34.2|UA|Crimean Peninsula,Crimean peninsula
Donbas|48.2|38.2|UA|Donbass
Transnistria|47.2|29.4|MD|Transdniestria
Abkhazia|43|41|GE|
South Ossetia|42.3|44|GE|
Nagorno-Karabakh|39.8|46.75|AZ|Karabakh
Chechnya|43.4|45.7|RU|
Tatarstan|55.4|50.9|RU|
Sakhalin|50.5|143|RU|
Kamchatka|57|160|RU|Kamchatka Peninsula
Dagestan|43|47|RU|
Ingushetia|43.1|45|RU|
North Caucasus|43.3|45|RU|
Kaliningrad|54.71|20.51|RU|
Siberia|60|100|RU|
Kuril Islands|46.5|151.5|RU|Kurils
Latakia|35.52|35.79|SY|Lattakia
Idlib|35.93|36.63|SY|
Raqqa|35.95|39.01|SY|Raqqah,Rakka,Ar-Raqqah,Al-Raqqa
Deir ez-Zor|35.34|40.14|SY|Deir al-Zor,Deir Ezzor,Deir el-Zour,Deir al-Zour
Palmyra|34.56|38.28|SY|Tadmur
Kobani|36.89|38.35|SY|Kobane,Ayn al-Arab
Ghouta|33.55|36.4|SY|Eastern Ghouta
Golan Heights|33|35.8|SY|Golan
Homs|34.73|36.71|SY|
Kurdistan|36.4|44.4|IQ|Iraqi Kurdistan,Kurdistan Region
Anbar|32.9|41.9|IQ|Anbar Province,Anbar province
Fallujah|33.35|43.78|IQ|Falluja
Sinjar|36.32|41.88|IQ|Mount Sinjar
Nineveh|36.3|42.8|IQ|
Helmand|31.4|64.2|AF|Helmand Province,Helmand province
Kandahar|31.61|65.71|AF|
Kunduz|36.73|68.86|AF|
Waziristan|32.6|69.8|PK|North Waziristan,South Waziristan
Kashmir|34|76||Jammu and Kashmir
Punjab|31|73||
West Bank|32|35.3|PS|
Gaza|31.42|34.36|PS|Gaza Strip
East Jerusalem|31.78|35.25|PS|
Palestinian territories|31.9|35.2|PS|Palestine,Palestinian Territories
Tibet|31.5|88|CN|
Xinjiang|42|86|CN|
Inner Mongolia|43.5|114|CN|
Darfur|13|25|SD|
North Darfur|16|25.5|SD|
South Darfur|11.5|25|SD|
West Darfur|13|22.8|SD|
South Kordofan|11.2|29.9|SD|
Biafra|5.5|7.5|NG|
Borno|11.5|13|NG|Borno State,Borno state
Zamfara|12.2|6.2|NG|Zamfara State,Zamfara state
Niger Delta|5|6.2|NG|
Tigray|14|38.8|ET|
Katanga|-9|26|CD|
North Kivu|-0.8|29|CD|
South Kivu|-3|28|CD|
Ituri|1.6|29.5|CD|
Cabo Delgado|-12.3|39.3|MZ|
Puntland|8|49|SO|
Somaliland|9.5|46|SO|
Zanzibar|-6.13|39.32|TZ|
Western Sahara|24.5|-13|EH|
Cyrenaica|27|22|LY|
Kosovo|42.6|20.9|XK|
Republika Srpska|44.75|17.2|BA|
Bosnia|44.2|17.8|BA|
Vojvodina|45.3|19.9|RS|
England|52.5|-1.5|GB|
Scotland|56.8|-4.2|GB|
Wales|52.3|-3.7|GB|
Northern Ireland|54.6|-6.7|GB|Ulster
Yorkshire|53.9|-1.3|GB|
North Yorkshire|54.2|-1.4|GB|
West Yorkshire|53.7|-1.7|GB|
South Yorkshire|53.5|-1.3|GB|
Lancashire|53.9|-2.6|GB|
Cumbria|54.6|-2.9|GB|
Northumberland|55.2|-2|GB|
Lincolnshire|53.1|-0.2|GB|
Hampshire|51.1|-1.2|GB|
Oxfordshire|51.8|-1.3|GB|
Cambridgeshire|52.3|0|GB|
Wiltshire|51.3|-1.9|GB|
Sussex|50.9|0|GB|East Sussex,West Sussex
Cornwall|50.4|-4.8|GB|
Kent|51.2|0.7|GB|
Channel Islands|49.4|-2.4||
Falkland Islands|-51.8|-59.2|FK|Falklands,Malvinas
Catalonia|41.8|1.6|ES|
Basque Country|43|-2.5|ES|
Andalusia|37.4|-4.7|ES|
Galicia|42.8|-8|ES|
Canary Islands|28.3|-16.5|ES|Canaries
Balearic Islands|39.6|2.9|ES|
Corsica|42.1|9.1|FR|
Brittany|48.2|-2.9|FR|
Normandy|49.1|0.1|FR|
Provence|43.9|6|FR|
Alsace|48.4|7.5|FR|
Sicily|37.6|14.1|IT|
Sardinia|40.1|9.1|IT|
Tuscany|43.4|11.1|IT|
Lombardy|45.6|9.8|IT|
Calabria|39|16.5|IT|
Puglia|41|16.6|IT|Apulia
Campania|40.9|14.8|IT|
Umbria|42.9|12.6|IT|
Emilia-Romagna|44.5|11|IT|
Lampedusa|35.51|12.6|IT|
Bavaria|48.9|11.4|DE|
Saxony|51|13.4|DE|
Lower Saxony|52.8|9.1|DE|
Thuringia|50.9|11|DE|
North Rhine-Westphalia|51.4|7.6|DE|
Flanders|51|3.8|BE|
Wallonia|50.3|4.9|BE|
Crete|35.2|24.9|GR|
Lesbos|39.2|26.3|GR|Lesvos
Silesia|50.6|17.9|PL|
Transylvania|46.5|24.5|RO|
Anatolia|39|35|TR|
Lapland|68|25||
Greenland|72|-40|GL|
Quebec|52|-72|CA|Québec
Ontario|50|-86|CA|
British Columbia|54|-125|CA|
Alberta|55|-115|CA|
Manitoba|55|-97|CA|
Saskatchewan|54|-106|CA|
Nova Scotia|45|-63|CA|
New Brunswick|46.5|-66|CA|
Newfoundland|53|-60|CA|Newfoundland and Labrador
Yukon|63|-135|CA|
Queensland|-22|144|AU|
New South Wales|-32|147|AU|
Victoria state|-37|144.5|AU|
Tasmania|-42|147|AU|
Western Australia|-25|122|AU|
Northern Territory|-20|133|AU|
South Australia|-30|135|AU|
Gujarat|22.5|71.5|IN|
Kerala|10.5|76.5|IN|
Tamil Nadu|11|78.5|IN|
Maharashtra|19.5|76|IN|
Uttar Pradesh|27|80.5|IN|
Bihar|25.8|85.8|IN|
Assam|26.2|92.8|IN|
Balochistan|28.5|65.5|PK|Baluchistan
Sindh|26|68.7|PK|
Rakhine|20|93.7|MM|Rakhine State,Rakhine state
Rajasthan|26.5|74|IN|
Karnataka|14.7|76|IN|
Telangana|17.9|79|IN|
Andhra Pradesh|15.9|79.7|IN|
Madhya Pradesh|23.5|78.5|IN|
West Bengal|23|87.8|IN|
Odisha|20.5|84.4|IN|
Jharkhand|23.6|85.3|IN|
Chhattisgarh|21.3|82|IN|
Haryana|29.2|76.3|IN|
Manipur|24.7|93.9|IN|
Uttarakhand|30.1|79.2|IN|
Ladakh|34.2|77.6|IN|
Khyber Pakhtunkhwa|34.5|72|PK|
Sichuan|30.6|102.7|CN|
Guangdong|23.4|113.4|CN|
Hubei|31|112.2|CN|
Hunan|27.6|111.7|CN|
Henan|33.9|113.6|CN|
Yunnan|25|101.5|CN|
Fujian|26|118|CN|
Zhejiang|29.1|120|CN|
Jiangsu|33|119.9|CN|
Shandong|36.3|118.5|CN|
Hebei|39|116|CN|
Gansu|38|101|CN|
Bali|-8.4|115.2|ID|
Java|-7.3|110|ID|
Sumatra|-0.5|101.5|ID|
Aceh|4.5|96.8|ID|
Papua|-4.5|138|ID|West Papua
Mindanao|7.8|125|PH|
Luzon|16.5|121|PH|
Leyte|10.9|124.8|PH|
Sulawesi|-2|121|ID|
Lombok|-8.6|116.3|ID|
Borneo|1|114||
Okinawa|26.5|127.9|JP|
Hokkaido|43.2|142.8|JP|
Senkaku Islands|25.8|123.5||Diaoyu Islands,Senkakus
Spratly Islands|9|112||Spratlys
Paracel Islands|16.5|112||Paracels
Amazon|-4|-62||Amazon rainforest,Amazon basin
Patagonia|-45|-70||
Chiapas|16.5|-92.5|MX|
Michoacán|19.2|-101.9|MX|
Tamaulipas|24.3|-98.6|MX|
Jalisco|20.6|-103.7|MX|
Sinaloa|25|-107.5|MX|
Yucatán|20.5|-89|MX|Yucatan,Yucatán Peninsula
New England|43.9|-71.6|US|
Midwest|41.5|-92|US|
Deep South|32.8|-86.5|US|
Southwest|34|-109|US|
Rust Belt|41|-83|US|
Appalachia|38|-81.5|US|
Silicon Valley|37.4|-122.1|US|
Long Island|40.8|-73.1|US|
Puerto Rico|18.2|-66.4|PR|
Great Lakes|45|-84||
`;

/** States of the United States: name | latitude | longitude | postal code | older abbreviations. */
export const US_STATES = `
Alabama|32.8|-86.8|AL|Ala.
Alaska|64|-152|AK|
Arizona|34.3|-111.7|AZ|Ariz.
Arkansas|34.8|-92.4|AR|Ark.
California|37.2|-119.5|CA|Calif.
Colorado|39|-105.5|CO|Colo.
Connecticut|41.6|-72.7|CT|Conn.
Delaware|39|-75.5|DE|Del.
Florida|28.5|-82.4|FL|Fla.
Georgia|32.7|-83.4|GA|Ga.
Hawaii|20.5|-157.4|HI|
Idaho|44.4|-114.6|ID|
Illinois|40|-89.2|IL|Ill.
Indiana|39.9|-86.3|IN|Ind.
Iowa|42|-93.5|IA|
Kansas|38.5|-98.4|KS|Kan.
Kentucky|37.5|-85.3|KY|Ky.
Louisiana|31|-92|LA|La.
Maine|45.4|-69.2|ME|
Maryland|39|-76.8|MD|Md.
Massachusetts|42.2|-71.8|MA|Mass.
Michigan|44.3|-85.4|MI|Mich.
Minnesota|46.3|-94.3|MN|Minn.
Mississippi|32.7|-89.7|MS|Miss.
Missouri|38.4|-92.5|MO|Mo.
Montana|47|-109.6|MT|Mont.
Nebraska|41.5|-99.8|NE|Neb.
Nevada|39.3|-116.6|NV|Nev.
New Hampshire|43.7|-71.6|NH|N.H.
New Jersey|40.2|-74.7|NJ|N.J.
New Mexico|34.4|-106.1|NM|N.M.
New York state|42.9|-75.5|NY|N.Y.,New York State,upstate New York
North Carolina|35.5|-79.4|NC|N.C.
North Dakota|47.4|-100.5|ND|N.D.
Ohio|40.3|-82.8|OH|
Oklahoma|35.6|-97.5|OK|Okla.
Oregon|43.9|-120.6|OR|Ore.
Pennsylvania|40.9|-77.8|PA|Pa.
Rhode Island|41.7|-71.6|RI|R.I.
South Carolina|33.9|-80.9|SC|S.C.
South Dakota|44.4|-100.2|SD|S.D.
Tennessee|35.9|-86.4|TN|Tenn.
Texas|31.5|-99.3|TX|Tex.
Utah|39.3|-111.7|UT|
Vermont|44.1|-72.7|VT|Vt.
Virginia|37.5|-78.9|VA|Va.
Washington state|47.4|-120.4|WA|Wash.,Washington State
West Virginia|38.6|-80.6|WV|W.Va.,W. Va.
Wisconsin|44.6|-89.9|WI|Wis.
Wyoming|43|-107.5|WY|Wyo.
`;

/** English and older names of cities that the gazetteer has under another: name in the news | name there | country. */
export const CITY_ALIASES = `
Kiev|Kyiv|UA
Kharkov|Kharkiv|UA
Lvov|Lviv|UA
New York|New York City|US
Washington|Washington, D.C.|US
Washington, D.C.|Washington, D.C.|US
Washington D.C.|Washington, D.C.|US
Washington, DC|Washington, D.C.|US
Washington DC|Washington, D.C.|US
DC|Washington, D.C.|US
D.C.|Washington, D.C.|US
L.A.|Los Angeles|US
St. Petersburg|Saint Petersburg|RU
St Petersburg|Saint Petersburg|RU
Bombay|Mumbai|IN
Calcutta|Kolkata|IN
Madras|Chennai|IN
Bangalore|Bengaluru|IN
Saigon|Ho Chi Minh City|VN
Rangoon|Yangon|MM
Peking|Beijing|CN
Canton|Guangzhou|CN
Teheran|Tehran|IR
Aleppo|Aleppo|SY
Sharm el-Sheikh|Sharm el-Sheikh|EG
Bronx|The Bronx|US
Hull|Kingston upon Hull|GB
Stoke|Stoke-on-Trent|GB
Salonica|Thessaloníki|GR
Odesa|Odessa|UA
El Geneina|Geneina|SD
Wad Madani|Wad Medani|SD
Khan Younis|Khān Yūnis|PS
Ulaanbaatar|Ulan Bator|MN
Tel Aviv|Tel Aviv|IL
`;

/** As above, for cities that go by the name in the news wherever English is written. */
export const EXONYMS = `
Antwerp|Antwerpen|BE
Ghent|Gent|BE
Bruges|Brugge|BE
Nuremberg|Nürnberg|DE
Hanover|Hannover|DE
Padua|Padova|IT
Aarhus|Århus|DK
Gothenburg|Göteborg|SE
Lucerne|Luzern|CH
Heraklion|Irákleion|GR
Mitrovica|Mitrovicë|XK
Rostov-on-Don|Rostov-na-Donu|RU
Grozny|Groznyy|RU
Nalchik|Nal’chik|RU
Zaporizhzhia|Zaporizhia|UA
Avdiivka|Avdiyivka|UA
Mekelle|Mek'ele|ET
Fez|Fès|MA
Basra|Basrah|IQ
Hama|Ḩamāh|SY
Daraa|Dar‘ā|SY
Taiz|Ta‘izz|YE
Marib|Ma'rib|YE
Saada|Sa'dah|YE
Jenin|Janīn|PS
Mazar-i-Sharif|Mazār-e Sharīf|AF
Marawi|Marawi City|PH
Cebu|Cebu City|PH
Ciudad Juárez|Juárez|MX
Acapulco|Acapulco de Juárez|MX
`;

/** Cities that the gazetteer misses or has under a name of its own: name | lat | lon | country | other names. */
export const CITIES = `
Washington, D.C.|38.895|-77.036|US|
Cologne|50.938|6.960|DE|
Geneva|46.204|6.143|CH|
Seville|37.389|-5.984|ES|
Zurich|47.377|8.540|CH|Zürich
Reykjavik|64.146|-21.942|IS|Reykjavík
Astana|51.169|71.449|KZ|Nur-Sultan
Chisinau|47.011|28.863|MD|Chișinău,Chişinău,Kishinev
Sanaa|15.369|44.191|YE|Sana'a,Sana’a,Sana
Malé|4.175|73.509|MV|
Naypyidaw|19.763|96.079|MM|Nay Pyi Taw
Sharm el-Sheikh|27.915|34.330|EG|Sharm el Sheikh,Sharm El Sheikh,Sharm al-Sheikh
Saint Paul|44.953|-93.09|US|St. Paul
Xi'an|34.341|108.940|CN|Xi’an,Xian
Hagåtña|13.476|144.750|GU|
Kathmandu|27.717|85.324|NP|
Marrakesh|31.629|-7.981|MA|Marrakech
Tikrit|34.607|43.678|IQ|
Ramadi|33.426|43.299|IQ|
Kirkuk|35.468|44.392|IQ|
Erbil|36.191|44.009|IQ|Irbil,Arbil
Aden|12.785|45.019|YE|
Hodeida|14.798|42.954|YE|Hodeidah,Al Hudaydah
Misrata|32.375|15.092|LY|
Sirte|31.209|16.589|LY|
Derna|32.767|22.637|LY|
Mariupol|47.096|37.549|UA|
Debaltseve|48.341|38.401|UA|
Nice|43.703|7.266|FR|
Srebrenica|44.106|19.297|BA|
Molenbeek|50.855|4.339|BE|
Le Bourget|48.936|2.425|FR|
Saint-Denis|48.936|2.357|FR|Saint Denis
Newcastle upon Tyne|54.973|-1.614|GB|Newcastle
Panama City|8.983|-79.517|PA|
Stepanakert|39.815|46.752|AZ|
Bethlehem|31.704|35.207|PS|
Sderot|31.525|34.597|IL|
`;

/** Countries: what the news calls them besides the name in the table of countries. Key: ISO 3166-1 alpha-2. */
export const COUNTRY_NAMES: Record<string, string[]> = {
	US: ['United States of America', 'U.S.', 'US', 'USA', 'U.S.A.', 'America', 'United States'],
	GB: ['Britain', 'Great Britain', 'U.K.', 'UK', 'United Kingdom'],
	AE: ['UAE', 'U.A.E.', 'Emirates', 'United Arab Emirates'],
	TR: ['Turkey', 'Türkiye', 'Turkiye'],
	CZ: ['Czech Republic', 'Czechia'],
	MK: ['North Macedonia', 'Macedonia'],
	MM: ['Myanmar', 'Burma'],
	CI: ['Ivory Coast', "Côte d'Ivoire", 'Côte d’Ivoire'],
	CD: [
		'Democratic Republic of Congo',
		'Democratic Republic of the Congo',
		'DR Congo',
		'DRC',
		'Congo'
	],
	CG: ['Republic of Congo', 'Congo-Brazzaville', 'Republic of the Congo'],
	VA: ['Vatican', 'Vatican City'],
	SZ: ['Eswatini', 'Swaziland'],
	TL: ['East Timor', 'Timor-Leste'],
	CV: ['Cape Verde'],
	NL: ['Netherlands', 'Holland'],
	KP: ['North Korea', 'DPRK'],
	KR: ['South Korea', 'Republic of Korea'],
	CN: ['China', "People's Republic of China", 'mainland China'],
	RU: ['Russia', 'Russian Federation'],
	SY: ['Syria'],
	IE: ['Ireland', 'Republic of Ireland'],
	BA: ['Bosnia and Herzegovina', 'Bosnia-Herzegovina'],
	PS: [],
	XK: ['Kosovo'],
	GE: ['Georgia'],
	SA: ['Saudi Arabia', 'Kingdom of Saudi Arabia']
};

/** Demonyms besides those in the table of countries. */
export const DEMONYMS: Record<string, string> = {
	'U.S.': 'US',
	US: 'US',
	'U.K.': 'GB',
	UK: 'GB',
	Briton: 'GB',
	Scottish: 'GB',
	Welsh: 'GB',
	English: 'GB',
	Turk: 'TR',
	Saudi: 'SA',
	Emirati: 'AE',
	Kazakh: 'KZ',
	Kyrgyz: 'KG',
	Uzbek: 'UZ',
	Tajik: 'TJ',
	Argentinian: 'AR',
	Burmese: 'MM',
	Slovenian: 'SI',
	Dane: 'DK',
	Swede: 'SE',
	Finn: 'FI',
	Pole: 'PL',
	Spaniard: 'ES',
	Serb: 'RS',
	Croat: 'HR',
	Icelandic: 'IS',
	'New Zealand': 'NZ',
	'Hong Kong': 'HK',
	Qatari: 'QA',
	Bangladeshi: 'BD',
	Ivorian: 'CI',
	Gulf: ''
};

/** Capitalised words that are towns somewhere but in running English almost always something else. */
export const NOT_TOWNS = new Set(
	(
		'of the and city town village police most man can nice mobile reading bath university march may august police sunday monday ' +
		'tuesday wednesday thursday friday saturday republican democrat congress senate union liberal independence ' +
		'liberty freedom hope justice president general bishop pope king queen prince duke earl major sergeant chief ' +
		'central north south east west northern southern eastern western northeast northwest southeast southwest ' +
		'new old great little big red white black green blue golden islam christian jewish muslim english spanish ' +
		'french german italian russian chinese god lord lady bill best much many others other time times post star sun ' +
		'moon mars venus mercury media press daily sport sports young long short strong wise rich poor real normal ' +
		'media war peace battle victory force justice home house date van von der den las los san santa saint ' +
		'male mine ours his her their my your our this that these those here there where when why how what who ' +
		'begin end start stop go come see look get give take make people men women child children boy girl baby asia ' +
		'africa europe america progress unity enterprise commerce industry energy trade economy defence defense ' +
		'treasury justice state states interior labor health education transport agriculture environment bay lake ' +
		'river island islands mountain valley beach park street avenue road square hall center centre tower bridge ' +
		'church temple castle palace court school college academy institute hospital airport station port bank ' +
		'museum theater theatre library stadium league cup open masters series world olympic olympics champion ' +
		'bush reagan carter ford nixon kennedy lincoln jefferson madison jackson franklin hamilton ' +
		'adams grant monroe harrison tyler taylor pierce johnson wilson harding coolidge hoover truman ' +
		'eisenhower cruz rubio sanders warren pence harris romney ryan powell rice gore cheney ' +
		'blair thatcher churchill macron hassan ali ahmed khan singh ' +
		'kim lee park smith jones brown davis miller moore anderson thomas white martin thompson garcia lopez ' +
		'perry stone turner parker collins edwards stewart morris murphy cook rogers morgan cooper bailey reed kelly ' +
		'howard ward cox richardson watson brooks gray james bennett ross henderson coleman ' +
		'jenkins patterson hughes price sanford butler simmons foster bryant alexander russell ' +
		'griffin hayes myers hunter hicks crawford henry boyd mason morales kennedy dixon hunt ' +
		'black palmer rose nichols ferguson gardner stephens payne kim lawrence ' +
		'mike marco hillary donald barack george john paul peter mark luke matthew david michael ' +
		'charles victor oscar felix hugo max leo adrian carl eric frank gary harvey ivan jay keith ' +
		'lamar murray neal norman otto ray roy sam ted vernon wayne anna clara eva helena ida iris ivy laura ' +
		'linda lucy marina maria monica nina norma olivia petra rita rosa sandra sofia sonia stella teresa vera ' +
		'cadillac oracle apple amazon google target delta united american southwest alliance pacific atlantic ' +
		'media un eu nato isis isil ira'
	).split(' ')
);
