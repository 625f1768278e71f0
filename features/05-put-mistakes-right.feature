@C5 @FIX @correction @inferred
Feature: We put mistakes right
  You can check your record and have facts corrected. If we still do not agree, your own statement goes on
  it. The history stays for those who must see it.

  @FIX-01 @must @core @basis-N @basis-L
  Rule: You can point to an item, or to a sentence in it, and say what is wrong and what it should say
    So can someone who acts for you in law. It becomes a request to correct, due in one month by the same
    clock as a request to see your record.

  @FIX-02 @must @core @basis-N
  Rule: If we agree that a fact is wrong, the corrected version is shown first
    The old words are struck through. Staff who need them can still see them, but as a rule they are not
    printed. We note who corrected it, when and why.

  @FIX-03 @must @core @basis-N @negative
  Rule: We do not rewrite a professional's opinion just because someone dislikes it
    If we refuse to change it, we give you our reasons and the ways to complain. We also tell you that you
    have a right to add a statement.

  @FIX-04 @must @core @basis-N
  Rule: Your statement of disagreement is pinned to the item wherever the item goes
    It shows in every display, print, share and copy of your record. Staff cannot hide it or edit it. It may
    be a text or an attachment. This project's own figure: up to 4,000 characters. A council may declare
    another.

  @FIX-05 @must @basis-L @timing
  Rule: While you contest whether an item is right, you may have its use restricted
    It can then be read only for safeguarding, for legal claims or with your consent. A banner says so. We
    tell you before we lift the restriction.

  @FIX-06 @must @basis-L @joint
  Rule: If we correct something, we tell everyone we shared it with
    Each one in our share register gets a notice of the correction. They confirm it, or we chase them. You
    can see the list.

  @FIX-07 @must @basis-N @basis-L @negative
  Rule: We erase what we should not hold, and explain if the law has us keep the rest
    We refuse, and explain why, if we keep the record for a task that the law gives us. We agree if an entry
    is about the wrong person, if it was got against the law, or if it has been kept too long. What is
    erased leaves an empty marker and its log.

  @FIX-08 @must @basis-N @paper @by-people
  Rule: On paper we correct with a single line through, so that the old words can still be read
    The correction has initials, a date and a note of your request. The system records the volume and the
    sheet. Correction fluid, or a torn or swapped sheet, is recorded as an incident. Shown by people,
    because no system can see ink on paper: someone looks through a sample of files, then signs and dates
    what they find.

  @FIX-09 @must @basis-N @child
  Rule: A child who understands may ask for a correction alone
    If a parent asks us to change the child's own words, we go to the child first, where that is safe. A
    parent may correct facts about themselves in the child's file, as their own information.

  @FIX-10 @must @basis-L @negative
  Rule: Once you have asked to see your record, nobody may change it except by the normal way to correct
    We keep the version from before you asked. To alter a record so as to dodge a request can be a crime.
