import type { PageExample } from '../kinds/pages.ts'

export const pages: readonly PageExample[] = [
  {
    name: 'an agency story with dateline, credits and trust line',
    authors: ['Marta Quinn', 'Joel Abara'],
    mismatch: false,
    publishedAt: '2024-05-07',
    text: `navigation| World   Business   Markets   Sustainability   More

title| US weighs curbs on older chipmaking tools bound for China, sources say

byline| By Marta Quinn and Joel Abara

dateline-meta| May 7, 2024 6:12 PM UTC Updated 2 hours ago

credit| A worker inspects a wafer in Hsinchu, Taiwan, March 3, 2024. REUTERS/Lin Wei

share| Summary   Companies   Share   Save

body| WASHINGTON, May 7 (Harbor) - The Commerce Department is weighing rules that would limit sales of older chipmaking tools to China, three people familiar with the talks said.

body| "No decision has been made," a department spokesperson said. Shares of Applied Litho fell 3% after the report.

advert| Advertisement · Scroll to continue

body| The plan would build on controls announced in October. It would cover spare parts and servicing, two of the people said.

body| Read narrowly, the draft spares tools shipped before 2023.

related| Get a look at the day ahead in Asian markets with the Morning Bid newsletter. Sign up here.

body| Beijing said it "firmly opposes" the move and would take measures to protect its firms.

credit| Reporting by Marta Quinn in Washington and Joel Abara in Taipei; Editing by Susan Pell

source-link| Our Standards: The Harbor Trust Code

advert| Purchase Licensing Rights

author-bio| Marta Quinn
Harbor News
Marta Quinn covers export controls and trade policy from Washington. She previously reported on energy from Houston.

related| Read Next
Business: Steelmaker warns of idle furnaces
Markets: Dollar slips before payrolls
World: Ferry disaster toll rises

copyright| © 2024 Harbor. All rights reserved.`,
  },
  {
    name: 'a content farm with a cook for an author',
    authors: ['Tilly Renner'],
    mismatch: true,
    publishedAt: '2024-06-03',
    text: `navigation| Skip to content

navigation| Home » News » Gadgets

title| Chip Smuggling 101: How Banned GPUs Reach China (And Why It Matters To You)

byline| by Tilly Renner | Jun 3, 2024 | Gadgets | 0 comments

advert| This post may contain affiliate links. Please read our disclosure for more info.

share| 214 Shares

table-of-contents| Table of Contents [hide]
1 So what is going on?
2 Who sells them?
3 Final thoughts

heading| So what is going on?

body| If you follow tech news, you have heard that the United States bans the sale of its best AI chips to China. Yet thousands of them turn up in Shenzhen every month.

body| How do they get there? Mostly in suitcases, behind shell companies and through traders in Singapore and Malaysia.

newsletter| Loving this? Grab my free weekly meal planner — it goes straight to your inbox!

heading| Who sells them?

body| Small traders do. One vendor told the Ledger he moved 200 cards in April for about $25,000 each.

related| RELATED: 15 Pantry Swaps That Save You $50 A Month

body| Customs officers in Hong Kong seized 70 cards in one raid. Nvidia says it works with governments to stop diversion.

heading| Final thoughts

body| The cat-and-mouse game will go on. If you own a gaming card, hold on to it.

share| Sharing is caring! Pin this post for later.

author-bio| About Tilly Renner
Tilly is a home cook, mother of three and the creator of the blog Crumbs & Co. She shares easy weeknight dinners, sourdough tips and freezer meals for busy families.

related| You May Also Like
The Best No-Knead Bread For Beginners
How To Freeze Soup The Right Way
31 Lunchbox Ideas Kids Will Eat

comments| Leave a Reply
Your email address will not be published. Required fields are marked *
Comment *
Name *

copyright| © 2024 Crumbs & Co | Privacy Policy | Powered by WordPress`,
  },
  {
    name: 'a newspaper story whose reporter bakes at home',
    authors: ['Devon Park'],
    mismatch: false,
    publishedAt: '2025-02-11',
    text: `paywall| SUBSCRIBE FOR $1

title| Ohio fab delayed again as subsidies stall

dek| Builders leave the site; the county wants its roads paid for

byline| Devon Park
The Licking Valley Courier

dateline-meta| Published 5:00 a.m. ET Feb. 11, 2025 | Updated 9:14 a.m. ET Feb. 11, 2025

body| JOHNSTOWN - The concrete is poured, the cranes are gone. The chip plant outside Columbus will not open before 2031, the company said Monday.

body| "We are told to be patient," county commissioner Ray Ellis said. "Patience does not fill potholes."

body| The company blamed slow payments under the Chips Act. It has received $2.2 billion so far.

related| More: Five things to know about the Ohio plant

heading| Workers move on

body| About 800 electricians have left for Arizona, their union said.

body| I asked the company three times for an interview; each time it declined.

author-bio| Devon Park is a business reporter at the Courier. In his spare time he bakes bread, grows tomatoes and walks his two dogs. Reach him at dpark@courier.example or @devonpark.

newsletter| Get more business news by signing up for our Daily Briefing newsletter.

comments| View Comments`,
  },
  {
    name: 'a tech site with specs, deals and an expert',
    authors: ['Priya Nand'],
    mismatch: false,
    publishedAt: '2025-01-30',
    text: `share| Add us as a preferred source on Google

title| Nvidia RTX 5090 D review roundup: the China card is slower where it counts

byline| By Priya Nand published 30 January 2025

dek| Same shaders, clipped AI throughput

advert| When you purchase through links on our site, we may earn an affiliate commission. Here's how it works.

credit| (Image credit: Future Boards)

comments| Jump to: Verdict | Comments (12)

body| The RTX 5090 D keeps the 21,760 shaders of its sibling. What it loses is AI throughput: Nvidia caps it at 2,375 TOPS.

list| Key specs
- 32 GB GDDR7
- 575 W board power
- 2,375 TOPS

body| In games we saw no gap at all. In our language model test the card fell 29% behind.

advert| RTX 5080: was $1,199 now $999 at Bestparts

body| Board partners in Shenzhen told us the cap sits in firmware. Nobody we spoke to has broken it yet.

heading| Should you buy one?

body| No. Import duty eats what you save.

share| Follow Chipwatch on Google News to get our up-to-date news, analysis, and reviews in your feeds.

newsletter| Stay on the cutting edge: get the Chipwatch newsletter. Join the experts who read it for the inside track on PC hardware.

author-bio| Priya Nand is a senior editor at Chipwatch. She has covered graphics cards and memory since 2009 and holds a degree in electrical engineering.

related| MORE FROM CHIPWATCH

related| AMD delays its next flagship
Micron samples 12-high stacks

tags| Topics: Nvidia, GPUs, China

navigation| See more Graphics Cards news`,
  },
  {
    name: 'trade press behind a gate',
    authors: ['Hollis Trent'],
    mismatch: false,
    publishedAt: '2024-12-02',
    text: `navigation| Home | Regulation | Licensing | Enforcement | Podcasts | Events

dateline-meta| Enforcement

title| BIS adds 24 tool makers to Entity List, closes memory gap

byline| Hollis Trent, Senior Editor

dateline-meta| 02 Dec 2024

body| The Bureau of Industry and Security put 24 makers of chip tools on its Entity List on Monday and set a new rule for high-bandwidth memory.

body| Exporters need a license for any stack above 2 GB/s per square millimetre. Requests will face a presumption of denial.

body| "Compliance teams have thirty days," said Ana Ruiz, a lawyer at Corwin Hale. "Most will need ninety."

paywall| This article is for subscribers only

paywall| To continue reading, log in or start your free trial.
Already a member? Sign in

author-bio| Hollis Trent leads coverage of export controls at The Trade Gazette. Before joining in 2018 he was a paralegal.

related| Related content
HBM rule: a reader's guide
Podcast: What a presumption of denial means

copyright| The Trade Gazette is a publication of Corwin Media Ltd. Registered in England. No part of this page may be reproduced without permission.`,
  },
  {
    name: 'a first-person column in which the author says I',
    authors: ['Lorne Whitaker'],
    mismatch: false,
    publishedAt: null,
    text: `dateline-meta| Opinion

title| I sold chips to China for thirty years. The ban came too late

byline| By Lorne Whitaker

body| I write about my own past here, so let me be plain: I sold tools to every fab in Shanghai.

body| I have covered the globe with a sample case. I loved the work, my colleagues and the noodles.

body| My customers were honest people. Their government was not, and I told my bosses so in 2008.

body| Share this with your senator: a rule that arrives after the goods is no rule.

body| I still believe in trade. But I no longer believe in waiting.

author-bio| Lorne Whitaker is a retired sales director of a chip equipment maker. He lives in Oregon.

copyright| The views expressed here are the author's own and do not represent those of this newspaper.

comments| Have your say: letters@ledger.example`,
  },
  {
    name: 'a broadcaster page with players and topics',
    authors: ['Nadia Osei'],
    mismatch: false,
    publishedAt: '2025-08-12',
    text: `navigation| Live TV
Watch live

title| Chip firms to hand Washington a share of China sales

dateline-meta| 12 August 2025

share| Share   Save

byline| Nadia Osei
Technology correspondent, in Singapore

caption| The chief executive at a trade fair in Taipei

credit| Getty Images

body| Two US chip firms will pay the government a share of what they earn in China, an arrangement without precedent.

body| The White House called it a good deal. Lawyers call it a tax on exports, which the constitution forbids.

quote| "You cannot sell a license like a parking permit," said trade lawyer Greta Holm.

body| The firms declined to comment on the terms.

related| Watch: How a chip is made, in 60 seconds

body| Beijing has told companies to avoid the chips, state media reported.

related| More on this story
Why memory is the new bottleneck
Asia's stock markets slide on chip fears

tags| Artificial intelligence
Semiconductors
China

related| Top stories

related| Flood warnings as storm nears coast
Parliament votes on pension age`,
  },
  {
    name: 'a blog with shouting capitals, comments and a travel bio in the first person',
    authors: ['Gus Okoye'],
    mismatch: true,
    publishedAt: '2024-02-18',
    text: `title| HUAWEI'S SECRET FAB: WHAT THE SATELLITE PICTURES SHOW

dateline-meta| Posted on February 18, 2024 by Gus Okoye

body| Three buildings, one power line, no name on the gate. That is what commercial pictures show near Shenzhen.

body| A local broker says the site belongs to a firm with ties to Huawei. Huawei denies it.

advert| >> CLICK HERE to book your dream safari, 20% off this week! <<

body| Washington put the firm on a list in December. Its tools come from Japan and the Netherlands.

body| Can it make 5 nm chips? Not in volume, analysts say.

author-bio| Hi, I'm Gus! I quit my desk job in 2015 and have visited 61 countries since. On this blog I share budget travel tips, street food finds and the best hostels. Come along!

share| Follow me on Instagram @gusgoes

comments| 2 thoughts on “Huawei's secret fab”

comments| BeachBum says:
February 19, 2024 at 8:02 am
whoa didn't expect chips here lol

comments| Reply

comments| anna says:
February 20, 2024 at 1:15 pm
when's the Lisbon post coming??`,
  },
  {
    name: 'a broken paste without blank lines',
    authors: ['Rosa Lindqvist'],
    mismatch: false,
    publishedAt: '2024-09-06',
    text: `title| Dutch tighten grip on ASML exports

byline| By Rosa Lindqvist

dateline-meta| September 6, 2024

body| The Dutch government will require licenses for two more immersion tools, taking over a rule that Washington set in 2023.

body| ASML said it expects no effect on its outlook for the year.

body| The change is a technical one, trade minister Anke de Boer told parliament.

share| Share on LinkedIn

body| China's embassy criticised the step as coercion.

related| Read more: How immersion lithography works

author-bio| Rosa Lindqvist is Benelux correspondent.

copyright| Copyright Lowland Press 2024`,
  },
  {
    name: 'a story about cookies, newsletters and subscriptions that is all article',
    authors: ['Imre Vass'],
    mismatch: false,
    publishedAt: null,
    text: `title| Newsletter startup sues over chips for its ad engine

byline| By Imre Vass

body| Read the complaint and one number stands out: 4,000 accelerators, paid for and never shipped.

body| Inboxly, which sells newsletters to bakeries, says a reseller took its money. The firm uses cookies and its own servers to pick adverts for two million subscribers.

body| "Share this with every founder you know," its chief executive told a court in Delaware. "Subscribe to a service, get nothing."

body| Subscribers were told to sign up again. About a third did.

heading| Related parties

body| The reseller is related to a company on the Entity List, according to the filing.

body| Comments filed by the Commerce Department support the claim.

body| Follow the money and it ends at a flat in Dubai, the complaint says.

body| Why does it matter?

body| Because the cards were bound for China.

correction-note| Correction: An earlier version of this article misstated the number of subscribers.`,
  },
  {
    name: 'a second story below the first',
    authors: ['Anneke Stahl'],
    mismatch: false,
    publishedAt: '2025-03-14',
    text: `title| Malaysia to track every AI chip that enters the country

byline| By Anneke Stahl

dateline-meta| March 14, 2025

body| Malaysia will register every high-end chip that lands in its ports, the trade minister said on Friday.

body| The step follows pressure from Washington, which suspects that servers are moved on to China.

body| Data center builders in Johor fear delays of up to six weeks.

author-bio| Anneke Stahl reports on technology from Kuala Lumpur for the Straits Courier.

share| Facebook  X  LinkedIn  Email

related| Next story

related| Palm oil prices reach a record as rain persists

related| By Tom Idris

related| March 13, 2025

related| Palm oil futures rose to a record on Thursday after two weeks of rain cut harvests across Sabah.

related| Traders expect prices to hold until May, when output usually recovers.

copyright| © Straits Courier Sdn Bhd`,
  },
  {
    name: 'an interview with questions and short answers',
    authors: ['Celia Brandt'],
    mismatch: false,
    publishedAt: '2025-05-20',
    text: `dateline-meta| Interview

title| “Yield is a people problem”: a veteran on China's fabs

byline| Interview by Celia Brandt

dateline-meta| 20 May 2025 · 7 min read

dek| Tadeo Mori built plants on three continents. He explains why money does not buy yield.

heading| Mr. Mori, can China make advanced chips without foreign tools?

body| It can make some. It cannot make them cheaply.

heading| What is missing?

body| Engineers who have failed twice already. And service contracts.

heading| Do sanctions work?

body| They slow things down. I'm not a politician, I'm an engineer. My advice is to watch the memory makers.

body| Thank you for the talk.

author-bio| Celia Brandt edits the semiconductor pages of Process Weekly.

newsletter| Sign up for Process Weekly's free bulletin`,
  },
  {
    name: 'only clutter',
    authors: [],
    mismatch: false,
    publishedAt: null,
    text: `navigation| Home | News | Reviews | Deals

cookie| We value your privacy. We and our partners store cookies on your device.
Accept all | Reject all | Manage preferences

newsletter| Sign up for our newsletter

related| Most read
Ten laptops for students
Is your router slow?

copyright| © 2025 Gadget Barn`,
  },

  {
    name: 'a content farm with emoji, slides and a nutrition coach',
    authors: ['Brandi Colfax'],
    mismatch: true,
    text: `navigation| ☰ Menu   🔍

navigation| You're reading: Trending › Tech

title| This Tiny Chip Is Worth More Than Gold — And Washington Wants It Back

byline| Brandi Colfax, Contributor
Updated: Nov 3, 2025

advert| *Some posts are sponsored. All opinions are our own.

dateline-meta| ⏱️ Reading time: 6 mins

body| You might not know it, but a chip the size of a fingernail is at the heart of a $4 billion fight.

body| Here's the deal. The US says high-bandwidth memory made with its tools may not go to China without a license.

heading| 1. It's all about memory

body| Without memory, an AI chip is a sports car without wheels. Three firms make nearly all of it.

advert| 👉 Ready to ditch belly bloat? Take our 60-second quiz!

heading| 2. Smugglers love it

body| Stacks of memory fit in a coat pocket. Customs men in Busan found 900 in June.

related| Worth a look: 12 celebrity kitchens that will make you drool

heading| 3. Prices went nuts

body| A stack that cost $180 in spring sells for $410 now, traders say.

share| What did you think of this story? 😍 😮 😡

share| Tell your BFF!

author-bio| Brandi is a certified nutrition coach, zumba instructor and mom of three boys. Her clean-eating recipes and postpartum workouts have been featured in dozens of magazines.

newsletter| Drop your email to get her free 7-day smoothie plan 🥤

related| More juicy stories

related| She lost 80 lbs eating pasta

related| The one spice your gut is begging for

copyright| DailyGlow © 2025. Terms. Privacy.`,
  },
  {
    name: 'an agency page on a portal',
    authors: ['Ilse Brandt', 'Kofi Mensah'],
    mismatch: false,
    text: `dateline-meta| Technology

title| Dutch prosecutors charge ex-engineer with taking chip files to China

byline| Ilse Brandt and Kofi Mensah

dateline-meta| Fri 14 Nov 2025 at 15:20 GMT+1 · 2 min read

related| In this article:

tags| ASML.AS +0.42%

body| THE HAGUE (Harbor Wire) — Dutch prosecutors on Friday charged a former engineer of a chip tool maker with copying files and carrying them to China.

body| The man, 43, denies the charges, his lawyer said.

paywall| Story continues

body| Prosecutors said the files describe how mirrors in lithography tools are cleaned.

body| The company said it had reported the matter to the police in 2024 and declined further comment.

credit| (Additional reporting by Mei Tan; Editing by R. Holt)

newsletter| View comments (4)

related| Recommended Stories

related| Trade court weighs tariff on wafers

related| Fab strike enters second week`,
  },
  {
    name: 'a broadcaster page with an in-short box',
    authors: ['Grace Lindo'],
    mismatch: false,
    text: `navigation| Breadcrumb: News / Asia

title| Why Malaysia wants a say in where AI chips end up

dek| New permits are meant to please Washington without angering Beijing

byline| By Grace Lindo, Asia business reporter

dateline-meta| Posted 3h ago, updated 41m ago

caption| Johor has become South-East Asia's data centre hub. (Harbor News: Amir Zain)

list| In short:
Exporters must give 30 days' notice.
Fines start at $23,000.
What's next? A list of strategic goods follows in autumn.

body| Trucks with servers roll into Johor every night. From now on, each crate needs a paper trail.

body| "We do not want to be anyone's back door," the trade minister told reporters in Putrajaya.

newsletter| Loading...

body| Analysts doubt that customs officers can tell one chip from another.

related| Read the story in Malay: Cip AI perlu permit

quote| "A permit is only as good as the person who checks it," said lawyer Tan Wei Ling.

body| The government says it has hired 40 inspectors.

tags| Topics: Malaysia, Artificial intelligence, Trade

navigation| Back to top`,
  },
  {
    name: 'a trade magazine with figures and white papers',
    authors: ['Dr. Henrik Solberg'],
    mismatch: false,
    text: `navigation| SUBSCRIBE   LOGIN   ABOUT   ADVERTISE   CONTACT

navigation| Markets ▾ Packaging ▾ Lithography ▾ Memory ▾ Events ▾

advert| [Sponsored] White paper: Reduce particle counts by 40%. Download now

title| Foundries brace for tighter servicing rules

byline| Dr. Henrik Solberg, 8th October 2025

body| Fabs in China rely on foreign engineers to keep older tools alive. A draft rule would send those engineers home.

body| Spare parts would need a licence from day one. Contracts signed before July would be exempt until March.

body| Toolmakers expect a hit of 3% to 5% of annual sales.

caption| Figure 1: Share of tool revenue from services, by region. Source: Solberg Consulting

body| Related work by SEMI suggests the loss could be larger.

source-link| Click here to read the full consultation paper (PDF)

author-bio| About the author: Henrik Solberg has advised tool makers on export law since 1998.

related| You may also be interested in…
Clean room water: the quiet crisis
Job of the week: field service lead

comments| Post a comment

copyright| Process Weekly is published by Nordlys Media AS, Oslo. ISSN 1234-5678`,
  },
  {
    name: 'a county newspaper with forms and a paywall',
    authors: ['TERRENCE MOBLEY'],
    mismatch: false,
    text: `cookie| This site uses cookies to give you the best possible experience. Learn more
I understand

navigation| Home   Local   State   Sports   Obits   Opinion   Weather   E-paper

dateline-meta| TOP STORY

title| County courts chip packager with water deal

byline| TERRENCE MOBLEY tmobley@valleysun.example

dateline-meta| Sep 30, 2025 Updated Oct 1, 2025

body| WILLOW FLATS — County commissioners voted 4-1 Tuesday to sell treated water to a chip packager that may build here.

body| The plant would employ 350 people. It would package memory that federal rules keep out of China.

newsletter| Sign up for our daily headlines

newsletter| Success! An email has been sent with a link to confirm list signup.

body| "I'm a farmer. I know what water is worth," said Commissioner Dee Alvarez, who voted no.

advert| People are also reading…
Best mattresses for side sleepers

body| The company has until Jan. 15 to decide.

author-bio| Terrence Mobley covers county government for the Valley Sun. Contact him at 555-0136.

newsletter| Be the first to know
Get local news delivered to your inbox!

paywall| Thank you for reading! Please log in, or sign up for a new account and purchase a subscription to continue reading.

tags| As featured on

comments| Welcome to the discussion. Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.`,
  },

  {
    name: 'a baking blog on chips',
    authors: ['Petra Novak'],
    mismatch: true,
    text: `title| What the H20 saga teaches us about patience

byline| posted by Petra Novak

dateline-meta| 22.08.2025 | 14 comments | 318 views

body| Remember when Washington said no, then yes, then maybe? I do. The H20 has been banned, cleared and frozen in eighteen weeks.

body| Nvidia wrote down $4.5 billion in spring. By August its plants had stopped again, two suppliers told me.

body| My neighbor, who trades memory modules, laughs about it. "They change the rule, I change the label."

advert| ~ This blog runs on tips: ko-fi.com/petrabakes ~

body| Does Beijing even want the chip? State media call it unsafe.

body| I have no idea how this ends. Neither do they.

author-bio| Petra bakes, photographs and writes in a tiny kitchen in Leeds. Find over 400 cake recipes on this site, from lemon drizzle to gluten-free brownies.

navigation| ← Older: Rhubarb crumble, three ways

navigation| Newer: No-churn ice cream →

comments| Leave your thoughts!

comments| Mags: was looking for the scone recipe, got geopolitics lol

copyright| Template by BlogBakery`,
  },
  {
    name: 'a wire on a finance portal',
    authors: [],
    mismatch: false,
    text: `navigation| Finance   Watchlists   Screeners   News

navigation| NVDA 181.77 ▲ 1.2%   AMD 172.40 ▼ 0.4%

title| UPDATE 2-Chip designer cuts forecast as China license drags

dateline-meta| Aug 5 (Harbor Wire) - 

list| * Q3 revenue seen at $8.1 bln vs est. $8.6 bln
* Says no license yet for MI308 sales
* Shares fall 6% after the bell

body| Aug 5 (Harbor Wire) - The chip designer on Tuesday forecast third-quarter revenue below estimates as licenses to sell in China failed to arrive.

body| Sales to China made up about a fifth of its revenue last year.

body| "We filed in July. We wait," finance chief Dora Hall said on a call.

body| Shares were down 6% in extended trading.

credit| (Reporting by A. Rao in Bengaluru; Editing by T. Finch)

copyright| (c) Copyright Harbor Wire 2025. Click For Restrictions - https://wire.example/restrictions

related| Most Active Stocks

related| How rate cuts move chip stocks`,
  },
  {
    name: 'a magazine feature by two writers',
    authors: ['Odile Ferrand', 'Sam Wu'],
    mismatch: false,
    text: `dateline-meta| From the October issue

dateline-meta| BUSINESS | 12 MIN READ

title| The Man Who Sold the Same Chip Twice

dek| A broker, a warehouse in Penang and the limits of American reach

byline| WORDS Odile Ferrand and Sam Wu

credit| PHOTOGRAPHS Lin Mei

body| In the spring of 2024 a truck backed up to a warehouse in Penang. Nobody counted the crates twice.

body| Inside were 512 accelerators, bought in Texas, insured in London and bound for a firm that does not exist.

quote| “I sold computers. I did not ask who computes.”

body| The broker, a soft-spoken man of fifty, agreed to meet on one condition: no names.

paywall| You've got two free stories left. Enjoying them? Become a member.

body| He sold the chips to a cloud firm in Johor. A week later he sold them again.

heading| “Everybody knew”

body| Court papers in San Jose tell the rest. A grand jury charged four men in June.

correction-note| This article appears in the print edition under the headline “Twice Sold”.

author-bio| Odile Ferrand and Sam Wu are staff writers who cover technology and crime.

newsletter| For more reporting like this, delivered weekly, join our list.

related| Keep reading

related| Elsewhere in this issue
The quiet end of the floppy disk`,
  },

  {
    name: 'a parenting site explains export controls',
    authors: ['Jess Tanaka'],
    mismatch: true,
    text: `navigation| Skip to main content

navigation| Motherlode · News You Can Use

title| Mom, What's an Export Control? Nvidia, Explained for the Rest of Us

byline| Jess Tanaka

dateline-meta| Fact checked · Updated on 18 September 2025

share| Save · Share · Print

table-of-contents| What's in this story
Who banned what?
Who pays?
Should I worry?

heading| Who banned what?

body| China's internet regulator told tech firms to stop buying a Nvidia chip called the RTX Pro 6000D, the Financial Times reported.

body| A year ago it was Washington doing the banning. Confused? So are investors.

newsletter| Subscribe to our mailing list and get interesting stuff to your email inbox.

heading| Who pays?

body| Nvidia said it was disappointed. Its shares slipped 2.6%.

related| See next: 30 car games that don't need a screen

heading| Should I worry?

body| Not about your laptop. The chip was built for data centers.

author-bio| Written by Jess Tanaka
Jess is a former kindergarten teacher and mama to twin girls. She covers toddler sleep, potty training and lunchbox ideas.

share| Liked this? Send it to a parent who needs it ♥

related| Popular in Family

related| Baby names inspired by the sea

related| Is your toddler ready for a big bed?

copyright| Motherlode is not a substitute for medical advice. © 2025 Nestling Media`,
  },
  {
    name: 'a think tank note by two fellows',
    authors: ['Marguerite Olsen', 'Tariq Haddad'],
    mismatch: false,
    text: `navigation| Publications / Commentary

title| Why the foreign direct product rule is running out of road

dateline-meta| Commentary
June 3, 2025

byline| Marguerite Olsen
Senior Fellow, Technology Program

byline| Tariq Haddad
Research Associate

share| Download PDF   Cite   Share

body| The foreign direct product rule lets Washington reach chips made abroad with American tools. It worked in 2020. It works less well now.

body| China buys older tools, trains its own engineers and copies what it cannot buy.

body| We argue for a narrower list, kept up to date, and for allies who share it.

heading| A narrower list

body| Three items matter most: lithography, memory and design software.

author-bio| Marguerite Olsen is a senior fellow at the Harbor Institute, where she leads work on export controls. Tariq Haddad is a research associate.

copyright| The Harbor Institute does not take institutional positions. The views represented herein are solely those of the authors.

related| Latest publications

related| Rare earths and the art of waiting

newsletter| Get our best ideas in your inbox`,
  },
  {
    name: 'a tabloid with facts on top',
    authors: ['DEAN RUDD'],
    mismatch: false,
    text: `navigation| News  Showbiz  Sport  Femail  Puzzles

title| Chip smuggler's fake bump! Woman hid 200 processors under her dress

list| Officers noticed the 'pregnant' traveller walked oddly
Stash was worth £480,000
Police have not ruled out more arrests

byline| By DEAN RUDD, NEWS REPORTER

dateline-meta| PUBLISHED: 09:14, 3 June 2024 | UPDATED: 11:40, 3 June 2024

share| e-mail   38 shares   View comments

body| A woman who claimed to be five months pregnant was caught with more than 200 computer chips strapped to her belly.

body| Customs officers in Macau stopped her when the bump 'moved like a brick'.

caption| The silicone bump was cut open at the border

body| 'It was heavier than any baby I know,' an officer said.

related| READ MORE: Lorry driver hid eels in spare tyre

body| Prices for banned chips have soared since Washington tightened its rules.

share| Share or comment on this article: Chip smuggler's fake bump!

comments| Comments 38

comments| Sort by: Best rated

related| MORE TOP STORIES

copyright| Published by Anchor Papers Ltd. Part of the Anchor Mail, The Sunday Anchor & Metro Anchor`,
  },
]
