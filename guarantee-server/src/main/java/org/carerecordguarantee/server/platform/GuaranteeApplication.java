package org.carerecordguarantee.server.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything that the server answers itself, from the root on, so that even an unknown path gets a problem document. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Care Record Guarantee reference server",
                        version = "0.1",
                        description =
                                "The Social Care Record Guarantee for England, as publicly described, kept over HTTP. Every look at"
                                        + " a record states its purpose in the header Purpose, passes one decision and leaves one"
                                        + " entry in the person's access list. Refusals are problem documents (RFC 9457) that name"
                                        + " the clause. Nothing personal stands in an address.",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description =
                "A token of the issuer that the operator named, signed with RS256 or ES256; claims sub, iss, exp, iat, groups.")
public class GuaranteeApplication extends Application {}
