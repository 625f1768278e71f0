@C13 @EMG @emergency @topic-confirmed
Feature: We look without asking first only in an emergency, and then we tell you
  In an emergency someone may look without your permission. It is written down and checked, and you are
  told.

  @EMG-01 @must @core @basis-G @basis-N
  Rule: In an emergency a worker whose job allows it may pass some checks, but must first say why
    They pick a reason: risk to life, risk of serious harm to an adult or to a child, no way to ask you, or
    a legal duty now. They also type what is happening, all before anything is shown. They may then pass a
    restriction, a missing tie, a limit you set or the check of need. This project's own figure: at least 20
    characters. A council may declare another.

  @EMG-02 @should @core @basis-P @negative
  Rule: A worker who turns back at the question sees nothing, and that is written down
    The answer cannot be filled in ahead, or remembered from the last time.

  @EMG-03 @reference @core @basis-D @timing
  Rule: Emergency access lasts a short time, for that worker and that person only
    After that, access goes back to normal by itself. A worker who needs longer must say why all over again.
    This project's own figure: eight hours. A council may declare another, up to 12 hours.

  @EMG-04 @must @core @basis-N
  Rule: The worker first sees a short emergency summary
    It gives risks, key contacts, where to learn about medicines, how you communicate and what you can
    decide. It also gives keys, pets, your plan and your limits. To go deeper is a second step that needs a
    purpose. Sealed items open one at a time, each with its ground: consent, a legal requirement or an
    overriding interest.

  @EMG-05 @must @core @basis-N @timing
  Rule: The privacy officer hears of each emergency look within one minute and decides if it was right
    The alert itself identifies nobody. A late decision goes to the Caldicott Guardian. This project's own
    figure: a decision within five working days. A council may declare another.

  @EMG-06 @must @core @basis-N
  Rule: We tell you of an emergency look as soon as you are able to take it in
    Only our rules for telling you late can put that off. If the look turns out not to be justified, we tell
    you so plainly. This project's own figure: five working days from when you are able. A council may
    declare a shorter time.

  @EMG-07 @reference @basis-D @negative
  Rule: Not even an emergency lets in the untrained, those in the wrong job or those too close to you
    Nor does it open a worker's own record, or who someone was before an adoption. The worker gets the phone
    number of the emergency duty manager. This is this project's own rule.

  @EMG-08 @must @basis-N @negative
  Rule: If you are there, can answer and say no, a worker may not claim that you could not be asked
    Only a risk or a legal ground will then do. Your no is for that occasion, and is not a lasting limit.

  @EMG-09 @should @basis-P @paper
  Rule: Out of hours, two people open the paper store and sign out the file
    One of them is the keyholder. They write it on the emergency duty team's sheet, which is entered in the
    system on the next working day. The rules on paper seals hold here too.

  @EMG-10 @must @basis-N @joint
  Rule: Emergency department and ambulance staff get the emergency summary through the shared record
    They too must first say why. Your finances, what is about other people, and adoption are always left
    out.

  @EMG-11 @should @basis-P @child
  Rule: To place a child at night, the duty team may open the risk summaries of brothers, sisters and parents
    Each one is an emergency look of its own. Each has its own duty to tell that person.

  @EMG-12 @should @basis-P
  Rule: If the system is down, staff use a set of summaries kept for that, and log each look afterwards
    The set is printed or encrypted, and has a date. Every look is logged once the system is back. All
    copies are accounted for and destroyed.
