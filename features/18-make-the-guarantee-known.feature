@C18 @GUA @publication @confirmed
Feature: We make this guarantee known and keep it up to date
  We tell people about the guarantee, train staff in it and review it regularly.

  @GUA-01 @must @core @basis-G
  Rule: Anyone can read and download our plain statement of the guarantee without signing in
    Each version has a number. It comes in easy read and in the main languages spoken here. It says that it
    is not a legal document, but that you can base a complaint on it.

  @GUA-02 @must @basis-G
  Rule: We give you the statement at your first contact with us
    We record the date, the format and who noted it. If you do not have it by your first assessment, that
    shows on the worklist.

  @GUA-03 @must @core @basis-G @timing
  Rule: We review the statement every 12 months, and it shows in public if we are late
    The senior officer who answers for risks to information sees it too. Every change is listed, with its
    date and its reason.

  @GUA-04 @must @basis-G
  Rule: Each year staff confirm that they know the current version
    They do so with their yearly training in privacy and data safety.

  @GUA-05 @reference @basis-D
  Rule: Each claim in the statement leads to fresh proof that it is true
    Proof is the result of the conformance tests and the figures of last year. A commitment that fails is
    shown as failing. This is this project's own rule.

  @GUA-06 @reference @basis-D @child
  Rule: There is a version for children, and it is tested to be right for a reading age of nine
    Accounts of children under 13 get it first. This is this project's own rule, and so are its ages. A
    council may declare others.

  @GUA-07 @reference @basis-D @negative @by-people
  Rule: The statement never looks like the work of government, and never claims to be endorsed
    Nor does it look like the work of the board that first published the guarantee. Those who endorsed the
    guarantee are named as history, with dates. This is this project's own rule. Shown by people, because
    only the eye can judge whether one thing imitates another: someone compares them, then signs and dates
    what they find.
