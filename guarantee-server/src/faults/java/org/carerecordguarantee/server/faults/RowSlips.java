package org.carerecordguarantee.server.faults;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The statement that no honest class of the server has: one that changes or removes what must stay. */
@ApplicationScoped
public class RowSlips {
    @Resource(lookup = "jdbc/guarantee")
    private DataSource database;

    /**
     * Changes or removes rows, in the transaction at hand if there is one.
     *
     * @return how many
     */
    public static int change(String sql, Object... values) throws SQLException {
        return CDI.current().select(RowSlips.class).get().run(sql, values);
    }

    int run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
