@C1 @OWN @ownaccess @confirmed
Feature: We let you see what we hold about you
  You can ask for your record, on paper or on screen. We leave out only what the law lets us leave out:
  what other people told us in confidence, and what is likely to do serious harm.

  @OWN-01 @must @core @basis-G @basis-L
  Rule: You can ask in any way you like, and you can ask any member of staff
    A letter, an email, a web form, a phone call or a word to a worker will do. You need no special words.
    The clock starts on the day the council hears from you, not on the day someone logs it. Staff can set
    the true earlier date, but never a date in the future.

  @OWN-02 @must @core @basis-L @timing
  Rule: You get your answer within one month
    It is due on the same date in the next month. If that month has no such date, it is due on the last day
    of the month. If that is not a working day, it is due on the next working day.

  @OWN-03 @must @basis-L @timing
  Rule: If we truly doubt who you are and ask for proof, the clock starts on the day your proof arrives
    We ask for proof only if the doubt is real. If you have already signed in with strong enough proof, we
    may not ask for it again.

  @OWN-04 @must @basis-L @timing
  Rule: If we hold a great deal and must ask what you need, the days until you answer do not count
    We leave out every day from our asking to your answer, both included. Your request shows that the clock
    is paused, we send you a reminder, and we may go on searching. We may not pause a second time for the
    same point. If you answer on the day we ask, we leave out no days: that is this project's own choice.

  @OWN-05 @must @basis-L @timing @negative
  Rule: We may take two more months only if your request is complex or you made many, and only if we tell you in time
    We must send you the notice, with its reason, before the first month ends. A notice sent later does not
    count. Being busy is not a reason on its own. Nor is the time it takes to black out parts.

  @OWN-06 @must @core @basis-G @basis-L @paper @electronic
  Rule: We search every place where we keep records, unless you ask for less
    That means the electronic record, emails and every paper volume, even one off site or out on loan. It
    also means council records that a care provider holds. We cannot close your request while any place is
    still to be searched. Each one is closed as searched, as nothing held or, with a reason, as not
    reasonable to search.

  @OWN-07 @must @basis-G @basis-L
  Rule: We decide on each item by itself, and leave out no more than we must
    We may black out a part of a document. If we hold back a whole document where a part would do, the
    reviewer is warned. To approve it even so, they must give a reason.

  @OWN-08 @must @core @basis-L @negative
  Rule: We weigh up what is about other people before we let it out, and write down how
    Until then it counts as not yet reviewed. Without their consent, we note the kind of information, any
    duty of confidence and our steps to get consent. We also note if they were able to consent, if they
    clearly said no, and if you know it already. We do not black out the names of paid staff doing their
    jobs, unless there is a safety reason for that worker.

  @OWN-09 @must @core @basis-G @basis-L @negative
  Rule: We hold something back for serious harm only after a strict test with two parts
    Both parts are written down: serious harm, and that because of it our social work would suffer. The
    author must be a registered practitioner. Distress alone, or shame for the council, is never enough. A
    second person approves, and there is a date to look again. The second person and the date are this
    project's own rules.

  @OWN-10 @must @basis-L @joint
  Rule: Before we release health information, or hold it back for harm, we need the word of a health professional
    It must be from the right professional for that information, and no more than six months old. A reviewer
    from outside health cannot decide without it. This does not apply if you gave us the information or have
    seen it already.

  @OWN-11 @must @core @basis-L @basis-P
  Rule: Our answer tells you what kinds of things we left out, why, and what you can do about it
    You can complain to us, to the Information Commissioner and to a court, and we name a person you can
    talk to. We give each reason in plain words. If showing a gap would itself do harm or tip someone off,
    we say only that some information may have been left out. Those words are this project's own. We keep
    the full set, the blacked-out set, and who decided.

  @OWN-12 @must @basis-L @basis-P
  Rule: With your copy you get an explanation and an offer of support, and almost never a bill
    We say why we hold the information, what kinds, who has had it, how long we keep it, where it came from
    and what your rights are. We offer to go through it with you, an advocate, a release in stages, and a
    list of hard words. We may ask for a fee only if a request is clearly unfounded or excessive, with
    reasons.
