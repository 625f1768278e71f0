@C16 @JNT @jointcare @confirmed
Feature: We work with health services and keep the same promises on both sides
  Where your care is joint, we say so. We share what is correct and lawful, both ways.

  @JNT-01 @must @basis-G @basis-N
  Rule: If your care becomes joint, we tell you which organisations make up your care team
    The list is kept up to date, and you can see it.

  @JNT-02 @must @basis-L
  Rule: A message about your care carries your NHS number, if we know it and that is safe
    If we do not have it, the message still goes, and says why. We leave the number out if you object, or if
    you need not give a name to use the service.

  @JNT-03 @must @core @basis-L @adult
  Rule: We share with health if it helps with your care and is in your interests, unless you object
    We record both parts of this test. We do not share if you object, or if you would be likely to. Only our
    rules for sharing without consent, or for an emergency, can set your objection aside.

  @JNT-04 @must @core @basis-N @negative
  Rule: A GP who asks for everything gets only the agreed part
    Your finances, your work, family disputes and what is about other people are left out.

  @JNT-05 @reference @basis-D
  Rule: A hospital sees a shared summary for your discharge for a limited time, and then it ends by itself
    It opens when the hospital gives notice of discharge. To make it last longer needs a reason. This
    project's own figure: until six weeks after you leave. A council may declare another.

  @JNT-06 @should @basis-P
  Rule: For a worker in a joint team, we record who employs them and whom they are on duty for
    Both are stored and both are logged. What they can see follows only the job they are on duty in.

  @JNT-07 @must @basis-L
  Rule: A health document that reaches us keeps its origin, its status and who is responsible for it
    If you ask to see it, our rules for health information in your record apply. If you want it corrected,
    we tell you who it came from.

  @JNT-08 @reference @core @basis-D @negative
  Rule: A partner's worker whom you shut out is refused before anything leaves us
    If you chose to hide, their own list shows no trace of it either. What the partner stores for a short
    time runs out. This project's own figure: within 15 minutes. A council may declare another.

  @JNT-09 @should @basis-P @timing
  Rule: If a sharing agreement is past its review date, sharing stops in steps
    We give 30 days' warning, and then no new sharing can start. Looks for care already under way may go on
    for 10 working days more, and then they stop too. These are this project's own figures. A council may
    declare others.

  @JNT-10 @should @basis-P @child
  Rule: If agencies check together whether a child is at risk, they share for a short time and by strict roles
    This is the work of a safeguarding hub of many agencies. A check that goes no further shows on the
    child's list, or shows later if it is unsafe to show it now. We keep it only for the short time in our
    schedule.

  @JNT-11 @should @basis-P @paper
  Rule: A joint paper file has one organisation as its home
    Copies of it are registered. It must be returned, and it is kept by the longer of the two rules. A loan
    from one organisation to the other is signed on both sides.

  @JNT-12 @must @basis-L
  Rule: If you complain about us and health, one of us leads and you get one answer
    If health corrects something it had sent us, we tell all those we shared it with, as for a correction of
    our own.
