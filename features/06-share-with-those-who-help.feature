@C6 @SHR @sharing @confirmed
Feature: We share what is needed with those who help you, with your permission
  We share with people who give you care or check its quality. They get only what they need to know.

  @SHR-01 @must @core @basis-G
  Rule: We share for your care only with your permission or another lawful ground, for a set purpose and time
    The other grounds are those in our promises on sharing without consent, on people who cannot decide and
    on children. We name the organisation and the role that gets it. We name the purpose, the kinds of
    information, the start, and the end or review. If any of these is missing, we do not share.

  @SHR-02 @must @basis-G
  Rule: Your permission is recorded in full, and a no to one does not touch the others
    We note who gave it, how, when, and what they had been told. We note for whom it is, which kinds of
    information it covers, and until when. A box ticked in advance, or one yes to all sharing in future, is
    turned away.

  @SHR-03 @must @basis-N @negative
  Rule: We share the least that the purpose needs
    What the purpose does not normally need is left out, unless the worker adds it with a reason. A
    hospital, for example, does not get your finances unless the purpose is to pay for your discharge.

  @SHR-04 @must @core @basis-G @timing
  Rule: If you withdraw your permission, it binds the very next look
    We confirm that we have heard you. We do not rewrite what has happened. We list the copies already sent,
    and ask those who have them to stop using them.

  @SHR-05 @must @basis-G
  Rule: Checking the quality of your care is allowed, but it is sampled, short and shown on your list
    This means looks by supervisors, auditors and inspectors. Each look says that its purpose is to check
    quality. It is limited in time, and nothing can be exported.

  @SHR-06 @should @basis-P @negative
  Rule: An unpaid carer or relative sees your plan only with your permission or with lawful authority
    To be your next of kin is not enough on its own. A carer's own information belongs to the carer.

  @SHR-07 @must @basis-N
  Rule: Whoever gets your information sees how they must treat it
    They see a notice that it is confidential, and a mark that it may not be passed on. They see where it
    came from and on what date it was taken. They see any statement in which you disagree.

  @SHR-08 @should @basis-P @negative
  Rule: A care provider loses access on the day its work for you ends
    That is the day its placement or contract for you ends, and not a day later. If the contract record
    allows it, the provider may go on reading for a while to hand over, but not writing. This project's own
    figure: 30 days. A council may declare another.

  @SHR-09 @should @basis-P @paper
  Rule: Paper goes to an address that has been checked and is safe for you
    The sender confirms the address shown from our register. A second person checks papers marked as
    sensitive. Delivery is tracked. If you have a safe address, it comes before the usual one.

  @SHR-10 @reference @basis-D @negative
  Rule: Sharing about many people at once needs approval by the Caldicott Guardian and a sharing agreement
    The Caldicott Guardian is the senior person who guards privacy. We record which agreement it is. This
    holds for a share about many people, and for any share that says all. This project's own figure: more
    than 50 people. A council may declare another.
