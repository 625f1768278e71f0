@C17 @CMP @complaints @confirmed
Feature: We answer your questions, concerns and complaints fairly and on time
  You can ask, object or complain about how we handle your information. You can name this guarantee when
  you do.

  @CMP-01 @must @core @basis-G
  Rule: You can complain about how your information was handled from any notice, any refusal and all of the online service
    The offer names the guarantee, and which commitment it is about. You may complain in speech, in writing,
    online or through an advocate.

  @CMP-02 @must @core @basis-L
  Rule: You complain once, and we send it down every route that applies
    The routes are a social care complaint, a child's representation and a data protection complaint. We
    show the clock of each one by itself. To choose one route never closes another.

  @CMP-03 @must @core @basis-L @adult @timing
  Rule: We acknowledge an adult's complaint within three working days, and answer it or say why not within six months
    We offer to talk about how we will handle it and how long that will take. If you do not reply, we set
    the time and tell you. Our last letter names the Local Government and Social Care Ombudsman. What you
    told us in speech, and we put right by the end of the next working day, is closed as a concern and still
    counted.

  @CMP-04 @must @core @basis-L @child @timing
  Rule: A child's complaint goes through up to three stages, each with its own time and an advocate on offer
    Stage one takes 10 working days, or 20 with notice. Stage two takes 25, or 65 with notice. It has an
    investigator and an independent person, and neither may be from the service complained of. Stage three
    is a panel. The offer of an advocate is for anyone under 18 and for care leavers.

  @CMP-05 @must @core @basis-L @timing
  Rule: We acknowledge a data protection complaint within 30 days
    The day we get it counts as day one. We send you notes on progress, and then the outcome. We tell you
    how to go to the Information Commissioner.

  @CMP-06 @must @basis-L @joint
  Rule: If you complain about us and an NHS body together, you get a single response
    We agree with the NHS body who leads. We exchange information about it with your consent.

  @CMP-07 @must @basis-L @negative
  Rule: A complaint that comes after 12 months is still taken if there is good reason and it can still be looked into fairly
    The 12 months run from the event, or from when you learned of it. If we refuse, we say why.

  @CMP-08 @must @basis-L @negative
  Rule: Nobody handles or decides a complaint about what they did themselves
    The system does not let the complaint be given to such a person.

  @CMP-09 @should @basis-P
  Rule: We keep the papers of your complaint apart from your care record
    Your record shows only what we will do to learn from it, and only if you agree. Staff who care for you
    cannot see the complaint unless they need to.

  @CMP-10 @reference @basis-D @negative
  Rule: Complaining, objecting or setting a limit must not change the service you get
    If after a complaint your worker is changed or your case is closed, it is listed for review. This
    project's own figure: within 60 days. A council may declare another.

  @CMP-11 @should @basis-P
  Rule: If your complaint is upheld, we list how we will put it right, who will do it and by when
    It may be an apology, a correction, access, deletion, training or a payment. Each year we publish what
    we learned, and identify nobody.

  @CMP-12 @must @basis-L
  Rule: Someone may complain for you, and if we will not deal with them we must say why in writing
    If you are a child, we note why you do not complain yourself. If you are not able to decide, they must
    act in your best interests.
