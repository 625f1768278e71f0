package org.carerecordguarantee.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.ConflictKind;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.model.recordkeeping.Correction;
import org.carerecordguarantee.model.recordkeeping.Draft;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.access.ItemsFromElsewhere;
import org.carerecordguarantee.server.people.Arranged;
import org.carerecordguarantee.server.people.Arrangements;
import org.carerecordguarantee.server.people.OrganisationKind;
import org.carerecordguarantee.server.people.Ties;
import org.carerecordguarantee.server.platform.Time;
import org.carerecordguarantee.server.recordlife.FileVolume;
import org.carerecordguarantee.server.recordlife.FileVolumes;

/**
 * Loads the people of the demonstration, with those who work for them, their records and what ties them together. Their
 * ids never change, so links into the demonstration stay good; loading them again changes nothing.
 *
 * <p>Items pass the same checks as those that are written today; only their authors and times are taken as they stand.
 */
@ApplicationScoped
public class DemoPeople {
    @Inject
    private Arrangements arrangements;

    @Inject
    private Ties ties;

    @Inject
    private ItemsFromElsewhere items;

    @Inject
    private FileVolumes volumes;

    @Inject
    private Time time;

    /** Who can sign in now. */
    public record Loaded(List<Arranged> people, List<Arranged> workers) {}

    @Transactional
    public Loaded load() {
        DemoData data = DemoFile.read();
        List<Arranged> people = data.people().stream()
                .map(each -> new Arranged(each.id(), each.name(), each.subject()))
                .toList();
        List<Arranged> workers = data.workers().stream()
                .map(each -> new Arranged(each.id(), each.name(), each.subject()))
                .toList();
        if (!arrangements.knowsPerson(people.get(0).id())) {
            new Loading(data, time.now()).run();
        }
        return new Loaded(people, workers);
    }

    /** One loading of the whole file, which looks workers and people up by their subjects. */
    private final class Loading {
        private final DemoData data;
        private final Instant now;
        private final Map<String, UUID> teams = new HashMap<>();
        private final Map<String, Actor> workers = new HashMap<>();
        private final Map<String, PersonId> people;

        Loading(DemoData data, Instant now) {
            this.data = data;
            this.now = now;
            this.people = data.people().stream()
                    .collect(Collectors.toMap(DemoData.Person::subject, each -> new PersonId(each.id())));
        }

        void run() {
            Map<String, Post> posts = organisations();
            data.people().forEach(this::person);
            data.workers().forEach(each -> worker(each, posts.get(each.team())));
            data.relationships().forEach(this::relationship);
            data.declaredRelationships().forEach(this::declared);
            for (DemoData.Person person : data.people()) {
                person.items().forEach(item -> item(people.get(person.subject()), item));
            }
        }

        private Map<String, Post> organisations() {
            Map<String, Post> posts = new HashMap<>();
            for (DemoData.Organisation each : data.organisations()) {
                OrganisationKind kind = OrganisationKind.valueOf(each.kind());
                arrangements.organisation(each.id(), each.name(), kind);
                for (DemoData.Team team : each.teams()) {
                    arrangements.team(team.id(), team.name(), each.id());
                    teams.put(team.name(), team.id());
                    boolean council = kind == OrganisationKind.COUNCIL;
                    posts.put(team.name(), new Post("", team.id(), team.name(), each.id(), each.name(), council));
                }
            }
            return posts;
        }

        private void person(DemoData.Person person) {
            arrangements.person(
                    new Arranged(person.id(), person.name(), person.subject()),
                    Optional.ofNullable(person.born()).map(LocalDate::parse),
                    Optional.ofNullable(person.nhsNumber()).map(NhsNumber::new));
            for (DemoData.Volume volume : person.volumes()) {
                volumes.register(
                        new PersonId(person.id()),
                        new FileVolume(volume.volume(), volume.of(), volume.title(), volume.location()));
            }
        }

        private void worker(DemoData.Worker worker, Post post) {
            AccessRole role = AccessRole.valueOf(worker.role());
            arrangements.worker(
                    new Arranged(worker.id(), worker.name(), worker.subject()),
                    role,
                    worker.jobTitle(),
                    teams.get(worker.team()),
                    Optional.ofNullable(worker.ownPerson()).map(people::get));
            workers.put(worker.subject(), Actor.worker(worker.id(), worker.name(), Optional.of(role), post));
        }

        private void relationship(DemoData.Relationship each) {
            PersonId person = people.get(each.person());
            UUID worker = workers.get(each.worker()).id();
            ties.begin(
                    new LegitimateRelationship(
                            each.id(),
                            worker,
                            person,
                            RelationshipCause.valueOf(each.cause()),
                            moment(each.begins()),
                            Optional.empty()),
                    Optional.ofNullable(each.reason()),
                    worker);
            if (each.ended() != null) {
                ties.end(person, each.id(), each.endReason(), worker, moment(each.ended()));
            }
        }

        private void declared(DemoData.Declared each) {
            UUID worker = workers.get(each.worker()).id();
            ties.declare(
                    each.id(),
                    worker,
                    people.get(each.person()),
                    ConflictKind.valueOf(each.kind()),
                    worker,
                    moment(each.declaredAt()));
        }

        private void item(PersonId person, DemoData.Item item) {
            Function<DemoData.Version, Actor> author = version -> workers.get(version.author());
            DemoData.Version first = item.versions().get(0);
            WorkingDays calendar = WorkingDays.inEngland();
            RecordItem latest = new Draft(
                            item.category(),
                            item.kind(),
                            item.source(),
                            item.format(),
                            moment(first.eventAt()),
                            first.content())
                    .accepted(
                            new ItemRef(item.id()), person, author.apply(first), moment(first.recordedAt()), calendar);
            items.add(latest);
            for (DemoData.Version next :
                    item.versions().subList(1, item.versions().size())) {
                latest = new Correction(next.content(), next.why(), Optional.of(moment(next.eventAt())))
                        .of(latest, author.apply(next), moment(next.recordedAt()), calendar);
                items.add(latest);
            }
        }

        // A moment that begins with -P lies that long before the loading.
        private Instant moment(String text) {
            return text.startsWith("-P") ? now.plus(Duration.parse(text)) : Instant.parse(text);
        }
    }
}
