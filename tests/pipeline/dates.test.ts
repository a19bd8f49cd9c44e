import { describe, expect, it } from 'vitest';
import {
	approximately,
	edtfInterval,
	firstDay,
	lastDay,
	resolveDay
} from '../../src/pipeline/calendar.ts';
import { findDates } from '../../src/pipeline/dates.ts';
import { article, sentencesOf } from './helpers/article.ts';

// 16 June 2021 was a Wednesday.
function dates(text: string, published: string | null = '2021-06-16') {
	const doc = article(text, published);
	return findDates(doc, sentencesOf(doc)).map((d) => [text.slice(d.start, d.end), d.value]);
}

describe('findDates', () => {
	const cases: [string, string, string][] = [
		// weekdays by tense
		['The mayor said Monday that the bridge was safe.', 'Monday', '2021-06-14'],
		['The mayor said Wednesday that the bridge was safe.', 'Wednesday', '2021-06-16'],
		['The two ministers will meet Friday in Lima.', 'Friday', '2021-06-18'],
		['She plans to raise it when she visits the palace on Tuesday.', 'Tuesday', '2021-06-22'],
		['When the envoy meets the king Friday, he will ask for more.', 'Friday', '2021-06-18'],
		['He will speak Saturday after dining with the queen on Friday.', 'Friday', '2021-06-18'],
		['The vote was postponed earlier Tuesday after a storm.', 'earlier Tuesday', '2021-06-15'],
		['The council met last Thursday.', 'last Thursday', '2021-06-10'],
		['The council meets next Monday.', 'next Monday', '2021-06-21'],
		['Last Thursday the council met.', 'Last Thursday', '2021-06-10'],
		['Next Monday the council meets.', 'Next Monday', '2021-06-21'],
		['Earlier Tuesday the vote was postponed.', 'Earlier Tuesday', '2021-06-15'],
		['Last week the ferry sank.', 'Last week', '2021-06-06/2021-06-12'],
		['Late last month a plane crashed.', 'Late last month', '2021-05-21/2021-05-31'],
		['The council is expected to vote on Monday.', 'Monday', '2021-06-21'],
		['The walkout due on Friday has been banned.', 'Friday', '2021-06-18'],
		['Tram drivers called off a walkout planned for Monday.', 'Monday', '2021-06-21'],
		['Voters were preparing for Sunday’s runoff.', 'Sunday', '2021-06-20'],
		['“It is over,” the coach told reporters on Sunday night.', 'Sunday night', '2021-06-13'],
		// days that are set, and deadlines
		['The report is due in mid-May.', 'May', '2022-05-11/2022-05-20'],
		['A judge set sentencing for mid-October.', 'October', '2021-10-11/2021-10-20'],
		['The union called another walkout for Tuesday.', 'Tuesday', '2021-06-22'],
		['The hearing has been set for Thursday.', 'Thursday', '2021-06-17'],
		['The hearing had been set for Tuesday.', 'Tuesday', '2021-06-15'],
		['Rainfall set a record for April.', 'April', '2021-04'],
		['The union called an all-party meeting for Friday.', 'Friday', '2021-06-18'],
		['She called them fools for Tuesday’s vote.', 'Tuesday', '2021-06-15'],
		['She called the mayor a fool for Tuesday’s vote.', 'Tuesday', '2021-06-15'],
		['She died in August.', 'August', '2020-08'],
		['She will be sued in August.', 'August', '2021-08'],
		['The road is closed until Christmas.', 'Christmas', '2021-12-25'],
		['By Christmas he had been sacked.', 'Christmas', '2020-12-25'],
		['He lived there until Christmas, when he died.', 'Christmas', '2020-12-25'],
		['The union met before Christmas.', 'Christmas', '2020-12-25'],
		['She called him a hero for the Tuesday rescue.', 'Tuesday', '2021-06-15'],
		['He was due in court on Thursday.', 'Thursday', '2021-06-17'],
		['He was due in court on Thursday but did not appear.', 'Thursday', '2021-06-10'],
		['The flight was due in Oslo on Tuesday but crashed.', 'Tuesday', '2021-06-15'],
		['He was due in court on Tuesday, police said.', 'Tuesday', '2021-06-22'],
		['He is due in court on Tuesday after he was held.', 'Tuesday', '2021-06-22'],
		['A report due in April was published.', 'April', '2021-04'],
		['Payments due in May were missed.', 'May', '2021-05'],
		['The bank missed payments due in May.', 'May', '2021-05'],
		['The firm booked losses for April of $3m.', 'April', '2021-04'],
		['The firm booked a loss for February.', 'February', '2021-02'],
		['The firm set a new high for April.', 'April', '2021-04'],
		['A hearing was set for Monday but was adjourned.', 'Monday', '2021-06-14'],
		['He is expected back in July.', 'July', '2021-07'],
		['She was back in April.', 'April', '2021-04'],
		['Two ministers were to meet on Saturday.', 'Saturday', '2021-06-19'],
		['The two were to meet on Sunday but Vale cancelled.', 'Sunday', '2021-06-13'],
		['The fair was to have opened on Monday.', 'Monday', '2021-06-14'],
		['He goes on trial on Monday.', 'Monday', '2021-06-21'],
		['He has until Friday to pay.', 'Friday', '2021-06-18'],
		['He must leave by Friday.', 'Friday', '2021-06-18'],
		['The road is closed until Friday.', 'Friday', '2021-06-18'],
		['The road was closed until Friday.', 'Friday', '2021-06-11'],
		['The bank told him to pay by Monday.', 'Monday', '2021-06-21'],
		['He failed to pay by Monday.', 'Monday', '2021-06-14'],
		['She fled to safety by Monday.', 'Monday', '2021-06-14'],
		['Chile offered to host it by the end of the year.', 'the end of the year', '2021-12'],
		// stretches of days, weeks, months and seasons
		['Talks ran between 3 and 5 May.', '3 and 5 May', '2021-05-03/2021-05-05'],
		['Talks ran on 3–5 May 2019.', '3–5 May 2019', '2019-05-03/2019-05-05'],
		['Talks ran from 28 May to 3 June.', '28 May to 3 June', '2021-05-28/2021-06-03'],
		['Talks were held on 3 and 4 May.', '3 and 4 May', '2021-05-03/2021-05-04'],
		['Talks were held on 3 and 9 May.', '9 May', '2021-05-09'],
		['It rained in the first week of May.', 'the first week of May', '2021-05-01/2021-05-07'],
		['It ends in the last week of June.', 'the last week of June', '2021-06-24/2021-06-30'],
		['The pool will be open from July to August.', 'July to August', '2021-07/2021-08'],
		['Between May and August last year rain fell.', 'May and August last year', '2020-05/2020-08'],
		['Rain fell on the weekend of 5–6 June.', '5–6 June', '2021-06-05/2021-06-06'],
		['The plant will open in the autumn.', 'the autumn', '2021-09/2021-11'],
		['The vote takes place a week on Sunday.', 'a week on Sunday', '2021-06-27'],
		// named days, weeks, months, years
		['The dam burst yesterday.', 'yesterday', '2021-06-15'],
		['The dam burst last night.', 'last night', '2021-06-15'],
		['The inquiry opens tomorrow.', 'tomorrow', '2021-06-17'],
		['The ferry sank last week.', 'last week', '2021-06-06/2021-06-12'],
		['The ferry company closed this week.', 'this week', '2021-06-13/2021-06-16'],
		['Ministers will gather later this week.', 'later this week', '2021-06-16/2021-06-19'],
		['A plane crashed late last month.', 'late last month', '2021-05-21/2021-05-31'],
		['A plane crashed last month.', 'last month', '2021-05'],
		['Exports fell last year.', 'last year', '2020'],
		// counted
		['The summit ended 10 days ago.', '10 days ago', '2021-06-06'],
		['The summit ended about two weeks ago.', 'about two weeks ago', '2021-06-02~'],
		['The war began three years ago.', 'three years ago', '2018'],
		['A two-month bombing campaign has emptied the city.', 'two-month', '2021-04-16~/2021-06-16'],
		// parts, halves and seasons of years
		['The deal was signed in late 2019.', 'late 2019', '2019-09/2019-12'],
		['The war began in mid-2014.', 'mid-2014', '2014-05/2014-08'],
		['Sales fell in the first half of 2020.', 'the first half of 2020', '2020-01/2020-06'],
		['The budget for the 2020-21 season was cut.', '2020-21', '2020/2021'],
		['He served from 2011 until 2014.', '2011 until 2014', '2011/2014'],
		['He left at the end of May.', 'the end of May', '2021-05-21/2021-05-31'],
		['Since the start of the year 30 have died.', 'the start of the year', '2021-01'],
		[
			'The court will rule by the end of the month.',
			'the end of the month',
			'2021-06-21/2021-06-30'
		],
		// weekdays counted from, and ranges of them
		['The festival will open a week from Friday.', 'a week from Friday', '2021-06-25'],
		['He died two years ago Monday.', 'two years ago Monday', '2019-06-14'],
		['The fair will run from Friday to Sunday.', 'Friday to Sunday', '2021-06-18/2021-06-20'],
		['It was shut between Monday and Tuesday.', 'Monday and Tuesday', '2021-06-14/2021-06-15'],
		['Over the past 24 hours, 12 people died.', 'the past 24 hours', '2021-06-15/2021-06-16'],
		['In the last decade prices doubled.', 'the last decade', '2011~/2021'],
		['A one-year blockade has emptied the shops.', 'one-year', '2020-06-16~/2021-06-16'],
		['In recent days the ferry has been late.', 'recent days', '2021-06-09~/2021-06-16'],
		['Prices rose over the past six weeks.', 'the past six weeks', '2021-05-05~/2021-06-16'],
		// months and days
		['The Nov. 18 floods killed nobody.', 'Nov. 18', '2020-11-18'],
		['Polls open on July 4.', 'July 4', '2021-07-04'],
		['Monday, 7 June 2021, was quiet.', 'Monday, 7 June 2021', '2021-06-07'],
		['It started on June 5th of last year.', 'June 5th of last year', '2020-06-05'],
		['OSLO, APRIL 29: The king waves.', 'APRIL 29', '2021-04-29'],
		['Norway - Oslo - 13-05-21 - 2', '13-05-21', '2021-05-13'],
		['It ran from May 3 to May 9.', 'May 3 to May 9', '2021-05-03/2021-05-09'],
		['He proposed it back in September.', 'September', '2020-09'],
		['Elections will be held in February.', 'February', '2022-02'],
		['They wed around June 3.', 'June 3', '2021-06-03~'],
		['The treaty of March 2016 holds.', 'March 2016', '2016-03'],
		// holidays
		['The Halloween blackout lasted hours.', 'Halloween', '2020-10-31'],
		['Shops will close on Thanksgiving.', 'Thanksgiving', '2021-11-25'],
		['Crowds gathered on Easter Sunday.', 'Easter Sunday', '2021-04-04'],
		// years and longer
		['It has ruled since 2011.', '2011', '2011'],
		['It boomed in the 1990s.', 'the 1990s', '1990/1999'],
		['It failed in the summer of 2019.', 'the summer of 2019', '2019-06/2019-08'],
		['Families fled over the weekend.', 'the weekend', '2021-06-12/2021-06-13']
	];
	it.each<[string, string, string]>([
		['He fled on May 3. The following day it rained.', 'The following day', '2021-05-04'],
		['On May 3 he fled, and two days later he was caught.', 'two days later', '2021-05-05'],
		[
			'He was caught on May 3. He had fled the previous Friday.',
			'the previous Friday',
			'2021-04-30'
		],
		['It shut on May 3. It opened two weeks later.', 'two weeks later', '2021-05-17~'],
		['It shut on May 3. It opened a month later.', 'a month later', '2021-06']
	])('counts from the day named before: %s', (text, words, value) => {
		expect(dates(text)).toContainEqual([words, value]);
	});
	it('counts from nothing where the paragraph has named no day', () => {
		expect(dates('It shut in May. The following day it rained.')).toEqual([['May', '2021-05']]);
		expect(dates('It shut on May 3.\n\nThe following day it rained.')).toEqual([
			['May 3', '2021-05-03']
		]);
	});
	it('counts from no day that another, less exact one has followed', () => {
		const text = 'Born on 3 May 1930, he fled in June 1982. He returned three weeks later.';
		expect(dates(text).map(([words]) => words)).toEqual(['3 May 1930', 'June 1982']);
	});
	it('takes no month of a year told before for one near publication', () => {
		expect(dates('He won in 2003 and married in February of that year.')).toEqual([
			['2003', '2003']
		]);
		expect(dates('He won on 3 May of the same year.')).toEqual([]);
		expect(dates('He won in May of last year.')).toEqual([['May of last year', '2020-05']]);
	});
	it.each([
		'He moved to Paris in 1968, and in the spring he met Holt.',
		'She was born in Oslo in 1968. In the spring the family sailed.',
		'In 1968 he wrote that he would be back in the spring.',
		'“I will return in the spring,” he wrote in 1968.',
		'As a boy of 1968 he worked on the farm in the summer.',
		'In 1968 he was held between January and March.'
	])('takes no season or stretch of months for one near publication: %s', (text) => {
		expect(dates(text)).toEqual([['1968', '1968']]);
	});
	it.each(cases)('%s', (text, words, value) => {
		expect(dates(text)).toContainEqual([words, value]);
	});

	const none = [
		'He may march with them.',
		'The April family moved in.',
		'The bill passed 51-49 and cost $2015.',
		'He ordered 2000 people out.',
		'The newspaper USA Today reported it.'
	];
	it.each(none)('finds none in: %s', (text) => {
		expect(dates(text)).toEqual([]);
	});

	it('counts from the first day of an uncertain or an interval publication date', () => {
		expect(dates('He said Monday.', '2021-06-16~')).toEqual([['Monday', '2021-06-14']]);
		expect(dates('He said Monday.', '2021-06-16/2021-06-20')).toEqual([['Monday', '2021-06-14']]);
	});
	it('finds only complete dates where publication is unknown', () => {
		expect(dates('On Monday he recalled June 3, 2020 and last week.', null)).toEqual([
			['June 3, 2020', '2020-06-03']
		]);
	});
	it('says what each date rests on', () => {
		const doc = article('The council will meet Friday.');
		expect(findDates(doc, sentencesOf(doc))[0]?.basis).toBe('future tense, so the next one');
	});
	it('survives any text', () => {
		for (const text of [
			'',
			'“',
			'\u0000\ud800 31-31-31 Feb. 30',
			'9'.repeat(500),
			'Monday '.repeat(5000)
		])
			expect(() => dates(text)).not.toThrow();
	});
});

describe('EDTF helpers', () => {
	it('give the days that a value covers', () => {
		expect(resolveDay('2015-11-20~')).toBe('2015-11-20');
		expect(resolveDay('2015-11/2015-12')).toBe('2015-11-01');
		expect(resolveDay('../2015')).toBeNull();
		expect(lastDay('2015-02')! - firstDay('2015-02')!).toBe(27);
		expect(lastDay('2015-11-16/2015-11-20')! - firstDay('2015-11-16/2015-11-20')!).toBe(4);
	});
	it('write intervals and approximations', () => {
		expect(edtfInterval(0, 1)).toBe('1970-01-01/1970-01-02');
		expect(approximately('2015-11-01/2015-11-05')).toBe('2015-11-01~/2015-11-05~');
	});
});
