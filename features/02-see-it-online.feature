@C2 @ONL @onlineview @confirmed
Feature: We are working to let you see your record yourself, safely online
  This is an aim, not a promise with a date. What could do serious harm, and what is about other people,
  stays out of that view.

  @ONL-01 @must @core @basis-G
  Rule: You can sign in and see your own record, newest first
    We check who you are first. You see every item that is cleared for you to see. Each one shows its date,
    the job of the person who wrote it, and what it is in plain English.

  @ONL-02 @must @core @basis-G @negative
  Rule: What is held back or not yet reviewed leaves no trace in your online view
    The same goes for the parts about other people. All of these are missing from lists, searches, counts,
    totals, downloads, notices and stored copies. Anyone who tries to reach such an item directly is told
    that there is no such thing.

  @ONL-03 @should @basis-P @basis-D @negative
  Rule: Without strong enough proof of who you are, we show nothing from the record online
    We then offer you your record on paper or in person. If you do not want to use the online service, you
    lose none of your rights to see your record.

  @ONL-04 @reference @basis-D @timing
  Rule: A new entry shows online once we have reviewed it, unless we decide to hold it back
    The review must not take longer than the time we declare. An entry still not reviewed by then goes on
    the team manager's worklist. This project's own figure: 10 working days after the entry was made. A
    council may declare another.

  @ONL-05 @reference @basis-D @negative
  Rule: You cannot reach another person's record by changing the number of your own
    You are told that there is no such thing. Three tries within 10 minutes alert the privacy officer. These
    are this project's own figures. A council may declare others.

  @ONL-06 @must @basis-N
  Rule: You can add to your record in your own words
    You can add a comment, a view, a photo or your own story. It is plainly shown as yours. Staff cannot
    edit it, and it does not replace what staff wrote.

  @ONL-07 @should @basis-D @basis-P
  Rule: You can have online viewing switched off, or chosen items hidden, without a trace
    This keeps you safe if someone may be forcing you. Staff can do it too, with a written reason. No email
    or text gives away what the record says. If domestic abuse is flagged, anyone who acts for you online
    loses access at once.

  @ONL-08 @must @basis-N @basis-L @child
  Rule: A child gets an account of their own only after we decide and record that the child understands
    A parent who acts for the child never sees more than our promises to children allow. Unless the child
    chooses otherwise, what the child adds is hidden from those who act for them.

  @ONL-09 @must @basis-L
  Rule: You can use your rights whatever your needs, by keyboard, by screen reader, on paper or by phone
    This holds for seeing your record, setting limits, the list of looks and complaints. All of it works
    without a mouse and at twice the usual size. You tell us once which format you need, such as large
    print, easy read, audio, sign language or another language. We use it in every notice.
