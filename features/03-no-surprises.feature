@C3 @REC @recording @confirmed
Feature: We talk with you about what we write
  Your record should hold no surprises for you. We discuss what we plan to write, give you copies of
  letters and documents, and show you what we have put down.

  @REC-01 @must @core @basis-G
  Rule: Every note of a contact says whether we talked about it with you
    The worker picks one answer. You agreed, or we discussed it and you did not agree. Or we have not yet
    done so, it was not safe, or it was not possible. The note cannot be saved without an answer.

  @REC-02 @must @basis-G
  Rule: If it was not safe or not possible to talk with you, we say why and set a date to look again
    If we have still not talked with you after some time, the note shows on the worklist. This project's own
    figure: 10 working days. A council may declare another.

  @REC-03 @must @core @basis-G
  Rule: You get a copy of letters, assessments, plans, reviews and decisions
    Each one sets a task to send you a copy. The task closes only with proof of sending, which gives the
    date, the way and the format, or with a reason for not sending. A report shows what share of documents
    we copied to people.

  @REC-04 @must @basis-G
  Rule: If you ask on a visit to see what a worker wrote, they can show you there and then
    The worker notes which items they showed you. We do not treat this as a formal request for your record,
    and you may still make one.

  @REC-05 @must @basis-N @basis-P
  Rule: If you disagree at the time, your own words are kept on the item itself
    They go with it wherever it is viewed, printed or shared.

  @REC-06 @should @basis-P @child
  Rule: A child's own words are kept apart from the words of adults
    We offer the child a copy that suits their age. Whether a parent gets a copy is a separate decision with
    its own check.

  @REC-07 @must @basis-G @paper
  Rule: A handwritten note is registered, and must say like any other whether we talked about it with you
    We register its date, its author, the volume of the file and the number of sheets. This project's own
    figure: within two working days. A council may declare another.

  @REC-08 @should @basis-P
  Rule: A reader can tell apart facts, opinions, what others reported and what a professional judged
    Who made an anonymous referral is kept in an item by itself, which counts as not yet reviewed. It never
    stands in the story told in the child's or the adult's note. If that name turns up in a note, the worker
    is told so and gets advice.

  @REC-09 @should @basis-P
  Rule: A warning on your record shows whether, how and when we told you about it
    It also shows who decided that, and when it will be reviewed. A warning past its review is flagged, and
    in the end it drops from the banner on your record. This project's own figure: 20 working days. A
    council may declare another.
