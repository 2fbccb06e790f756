import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `culture-bound` looks for in English. */
export const cultureBound: RuleData = {
  rule: "culture-bound",
  severity: "low",
  kinds: ["question", "anchor", "assessor-note", "advert", "feedback"],
  groups: [
    {
      patterns: patternLines(`
        plates spinning|in; spin|spinning|juggle|juggling ~3 plates|balls; up your alley|street
        your alley|street; bang for ~2 buck; bend|bent over backwards; crack|cracked ~1 whip
        break|broke ~1 mould|mold; show on ~1 road; head above water; make or break; on the ball
        pass|passing ~1 buck; buck stops; cart before; raining cats; rain or shine; come rain
        scrape|scraping ~2 barrel; eye to eye; skeleton|skeletons in; smell the coffee
        turn|turned ~2 blind eye; blind eye; twist|twisted ~2 arm; up in ~1 air; knuckle|knuckled down
        muck|mucked in; hard graft; graft; brick wall; under ~1 collar; end of ~1 stick; make hay
        hay while; stitch in; put|putting out fires; play|playing it by ear; by ear; eleventh hour
        backs|back against ~1 wall; hands dirty; against ~1 tide; chew the fat; icing on; cherry on
        own medicine; clanger; sunday roast; secret santa; prom|homecoming|fraternity|sorority
        golf handicap; follow ~2 football|cricket|rugby|baseball|basketball
        watch|see|catch ~2 match|game|super ~3 (last|on|night|weekend); ducks in
        wear|wearing|wore|worn ~2 many|several|different|lots hats; thick and thin; two left feet
        elbow grease; green thumb|fingers; greased lightning; go ~2 for broke
        ran|run|running ~2 out of steam|road; out of steam
        hit|hits|hitting ~2 wall|nail|ground|snag|buffers; thrown in at; square peg; round hole; jekyll
        achilles; catch 22; catch-22; murphy; sod's|sods law; gung ho; touch and go; cross swords
        nose to ~1 grindstone; grindstone; shoestring; tight|short leash; loose cannon
        batten ~2 hatches; hatches; steady ~1 ship; keep ~2 afloat; against the clock
        pick|picked|picking ~1 battles; straw that; fly|flew off ~1 handle; get ~2 act together
        get|got ~3 back up|on ~2 horse; back on ~2 horse; lead horse|a horse; ball park
        mountain ~3 molehill; molehill; on ~1 back foot; front foot; back foot; bread and butter
        jack the lad; bull in; china shop; red letter; by hook or; hook or by; swings and roundabouts
        roundabouts; whale of; cheesed off; gutted|chuffed|knackered|gobsmacked|faff|banter|bloke
      `),
      unless: ["idiom-work"],
    },
    {
      patterns: patternLines(`
        curveball|curveballs|touchdown|touchdowns|quarterback|quarterbacks|wicket|wickets|homerun|slamdunk|linebacker|googly|goalposts|innings|monday-morning|cricket|baseball|nfl|nba|rugby|superbowl|thanksgiving|halloween|bonfire|wimbledon|glastonbury|eurovision|corrie|eastenders|seinfeld|marmite|potluck|mulligan|hogmanay|brownie
        curve|knuckle ball|balls; ball park; ballpark
        drop|drops|dropped|dropping|take|takes|keep|keeps|carry|pick|run|running|start|got|get|have the ball
        ball rolling|game|court|over|up; eye on the ball; ball ~2 in ~2 court; sticky wicket
        knock|knocked|knocks|knocking|hit|hits|hitting ~1 for six|out|park
        bite|bit|biting|bitten ~1 bullet|tongue; bite|bit off more
        get|got|getting|reach ~2 first|second|third base; touch ~1 bases
        cover|covered|covering ~2 bases; cover|covered ~1 bases; home run|runs|stretch
        hit|hits ~2 home|homer|nail|ground|roof|wall|books|sack|hay|road|jackpot|spot
        hit the ground running; nail|nails on the head; whole|full nine|monty yards; nine yards
        full monty; ducks in; ducks ~3 row; pear shaped
        move|moves|moved|moving|shift|shifting|shifted ~1 goalposts|goalpost; super bowl
        rock and ~1 hard; burn|burns|burning|burned|burnt ~1 candle|bridges|midnight; slam dunk
        not ~1 cricket; pull|pulls|pulling|pulled ~2 weight|rabbit|socks|strings|stops|leg|finger|fast
        pulls|pull out all; step|stepped|steps|stepping|came|come up to the|bat plate
        up to ~1 plate|scratch|bat; bat|bats|batting ~2 for|team|average|wicket
        play|plays|played|playing hardball|ball|second|devil's|catch|ace; hardball|softball; hail mary
        full court|time press; punt|punted|punting; fumble|fumbled|fumbles; end zone; game of ~1 two
        two halves; own goal*; offside|off side; level playing field
        throw|throws|threw|thrown|throwing|chuck ~2 towel|wolf|wolves|bus|spanner|wrench|kitchen|deep|baby|hat|works
        under ~1 bus; spanner ~2 works; in ~1 deep end; deep end; par for ~1 course; below par
        hole in one; saved by ~1 bell; on the ropes; down to ~1 wire; neck and neck; long shot
        back to square; square one; jump|jumped ~1 gun|ship|bandwagon|shark
        on the bandwagon|ball|fence|bubble|nose|money|cuff|fly|dole|lam
        roll|rolls|rolled|rolling ~3 sleeves|punches; punches; weather ~2 storm; storm ~3 teacup|tea
        tempest; cup of tea; piece of cake|pie; cake ~1 eat; have ~2 cake
        cut|cuts|cutting|cutting|cut|cuts|cut ~1 mustard|corners|chase|cheese|cloth; to the chase
        break|breaks|broke|breaking ~2 ice|leg|bank|camel's; spill|spilled|spilt ~1 beans
        cat ~3 bag|pigeons|mouse; let ~2 cat; herd|herding|herded cats; kill|killed|killing two|2 birds
        two birds; barking ~3 tree; beat|beats|beating|beaten ~3 bush|clock|odds; beat around
        elephant ~2 room; devil's advocate; tip ~2 iceberg; straw ~4 camel*; last|final|short straw
        kick|kicked|kicks|kicking ~2 bucket|can|touch|ball|habit|long; into ~2 long grass; long grass
        can ~2 down the road; bucket list; blood ~4 stone|turnip; sweat ~1 small; skin|skinned ~2 cat
        more than one way ~2 skin; bull|bulls ~2 horns|china|bullseye; wild goose
        go|goes|going|went|extra|gone ~2 extra mile|whole|south|west|bananas|pear|dutch; extra mile
        cold turkey; talk|talking turkey; chicken*|eggs ~4 head|hatch|basket|home; eggs in
        pig|pigs|piggy ~4 poke|fly|lipstick; lipstick ~3 pig; bob's|bobs|robert your uncle
        bees|bee's knees; cats|cat's pyjamas|whiskers; pop|pops|popped ~1 clogs
        donkey's|donkeys years|work
        keep|keeps|kept|keeping ~3 chin|wicket|lip|joneses|cards|fingers|head; stiff upper; chin up
        keep calm and; muck|mucking|mucks in; taking the mickey|biscuit|piss
        takes|take ~1 biscuit|mickey|mick; bog standard; chock a; cheap|chips as|and chips
        cuppa|brew up; a brew|pint; christmas|secret do|party|jumper|santa|crackers; fourth|4th of july
        labor|memorial|guy|pancake|boxing|bank|groundhog|presidents|columbus|fawkes|remembrance day|night|tuesday|holiday
        tailgat*; march madness; fantasy football|league; premier|world|champions league|cup|series
        stanley cup; which|what|your|who football|sports|rugby|cricket|favourite|favorite ~1 team|club
        who ~2 you|your support|team|supporting; quarter|half time; monday morning quarterback
        armchair general|quarterback; inside baseball; big|minor|major league*; heavy hitter*
        hitter|hitters|pinch; pinch hit*; rain check
        strike|strikes|struck|three out|one|while|iron|gold; strike while; three strikes; sink or swim
        swim with; ship ~3 sail*|shape|tight; tight ship; all hands on; hands on deck; rock ~1 boat
        plain sailing; smooth sailing; uncharted waters; test the water*; jump through hoops
        dot ~3 i's|is; cross ~3 t's|bridge; bridge ~3 when; ace|aces ~3 hole|sleeve|up; ace up
        cards ~2 table|chest|right; poker face; wild card; call ~1 spade|bluff; up the ante; ante
        house of cards; chips are|were|fall; silver bullet|platter|lining|spoon; smoking gun
        over the moon; bring home ~1 bacon; bring ~3 table|game; bring ~1 your a; skin in ~1 game
        whole kit; whole enchilada; kool aid; drink ~2 kool; jack of all; know ~2 ropes|onions
        learn|show|showed|learned ~2 ropes; cool as
        fly|flies|flying ~4 wall|ointment|pants|solo|colours|colors; flying colours|colors
        seat of ~2 pants; butterflies; hot potato; couch potato; pinch|grain of salt; worth ~2 salt
        needle ~2 haystack; haystack; apples ~2 oranges; big|small fish|cheese ~2 (pond); fish ~3 water
        big fish; other fish; gravy train; money for ~1 rope; penny ~2 drop*; penny ~2 pound
        cost ~2 arm; arm and ~1 leg; hold|holding|held ~1 fort|horses|line; hold the fort
        paint ~2 town|corner; red tape; rubber ~3 road; where the rubber; writing ~2 wall; read between
        feather* ~2 cap|nest; steal|stole|stealing ~2 thunder|march|show; blow|blew ~2 own|steam|whistle
        blow your own; own trumpet|horn; toot; face ~1 music; drop ~1 hat; drop of ~1 hat
        fit as ~1 fiddle; second fiddle; if ~2 barn|shoe; raised in ~1 barn; wolf ~2 door
        get|gets|got ~2 grips|hump|ducks|bottom|boot|sack|wagon; cat among; jump on ~1 grenade
        through ~1 cracks; hat trick; tried and true; nip ~3 bud; nip it
        shoot|shot|shoots|shooting ~3 breeze|foot|hip|fish|moon|stars; in the foot; sixes|sevens
        at sixes; jam|jelly tomorrow; money ~2 mouth; put ~3 shoulder|foot ~2 wheel|forward
        shoulder to ~1 wheel; best foot forward; cool ~2 heels; think|thinking on your feet
        land on your feet; wing it; winging; win one for; gipper; get|take ~1 one for ~1 team
        one for the team; field advantage; in the trenches|zone|weeds|same boat|doghouse|bag; same boat
        home straight|stretch; last|final lap|leg; sprint ~2 marathon; marathon ~2 sprint
        pass|passed|passes|passing ~1 baton|buck|torch; lower|raise|raised|raises ~1 bar; bar high
        heads up; game face; dark horse; straight from ~1 horse*; horse* ~2 mouth|water; dead horse
        off ~1 cuff|bat|hook; right off ~1 bat; out of left; left field; swing* for ~1 fence*; snowball*
        walk in ~1 park; walk the walk; talk the talk; rocket science; brain surgery; when in rome
        queen's|king's english; the full english; tea|coffee round; elevenses; curry favour|favor
        carry ~1 can; coals to; newcastle; back burner; pot ~2 kettle; too many cooks; half baked
        out of ~1 frying; frying pan ~2 fire; fight fire; fire with fire; storm in; light ~3 tunnel
        get ~2 hot water; water under; turn ~3 corner|leaf|tide|cheek; new leaf; leave no stone
        stone unturned; trick ~2 trade; pushing ~1 envelope; steep hill; uphill battle; eat humble
        humble pie; egg on; egg ~2 face; cry over; spilt|spilled milk; gift horse; get ~2 goat
        sacred cow*; cash cow; till|until the cows; cows come; black sheep; lone wolf; paper tiger
        crocodile tears; lion's share; early bird; birds ~2 feather; bird in; wise owl; dog ~2 dog
        underdog|underdogs; top dog; dog's dinner|breakfast|bollocks; sleeping dogs
        work like ~2 dog|trojan|beaver; eager beaver; busy bee; ants ~2 pants; can of worms
        straight bat; bowl|bowled ~1 over|maiden; stumped; corridor of; home and dry
        under the gun|wire|radar|weather; over the moon|hill|top; red herring|flag|rag; white elephant
        yellow card; shown ~2 red|yellow card; pub night|quiz|lunch|crawl|visit|fridays|trip
        after work pint*|beer*|drinks; to|down the pub; friday|few|team beers|pints|pub|drinks
        first ~2 play|down ~2 (team); out of the park|left|woods
        spend|celebrate|you|your|office|over ~2 christmas|easter|xmas|diwali|hanukkah; pick up ~1 slack
        bulls eye; low man; captain our|the ~2 team|side
        which|what|your|who side|footballer|player|sport|superhero|sitcom|tv ~2 you; salt of ~1 earth
      `),
      unless: ["idiom-work"],
    },
  ],
};
