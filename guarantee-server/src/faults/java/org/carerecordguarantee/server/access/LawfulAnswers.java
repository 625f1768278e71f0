package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.List;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Systems that answer otherwise than the reference server does, and are right. */
@ApplicationScoped
public class LawfulAnswers implements Planted {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @Override
    public String catalogue() {
        return "lawful-answers";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("hides-instead-of-refusing").answer(answer -> replaced(answer, NOT_FOUND, "Not found")),
                Fault.named("gives-no-reasons").answer(answer -> replaced(answer, FORBIDDEN, "Refused")),
                Fault.named("pages-of-one")
                        .call("AccessListResource", "read", call -> call.proceedWith(2, 1))
                        .call("RecordResource", "record", call -> call.proceedWith(3, 1)),
                Fault.named("a-four-hour-window")
                        .call("Windows", "lasting", call -> shorter((Duration) call.proceed())));
    }

    private static Duration shorter(Duration usual) {
        return usual.dividedBy(2);
    }

    private static boolean replaced(ContainerResponseContext answer, int status, String title) {
        if (answer.getStatus() != FORBIDDEN) {
            return false;
        }
        JsonObject bare = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .build();
        answer.setStatus(status);
        answer.setEntity(bare.toString());
        return true;
    }
}
