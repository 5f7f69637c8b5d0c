package vn.thidua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Folding;

/** People with the position they hold on a day; {@code folded_name} finds them without diacritics. */
@Repository
class PersonRepository {

    private static final String SELECT =
            """
            select p.user_id, p.full_name, p.gender, p.birth_year, p.email, p.version, coalesce(h.title, '') as title
              from person p
              left join lateral (
                    select title from unit_position
                     where ward_id = p.ward_id and user_id = p.user_id
                       and valid_from <= :day and (valid_to is null or valid_to >= :day)
                     order by array_position(array['HEAD', 'DEPUTY', 'MEMBER']::varchar[], rank), valid_from, unit_code
                     limit 1) h on true
             where p.ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PersonRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    List<Person> all(LocalDate on) {
        return jdbc.sql(SELECT + " order by p.sort_order, p.user_id")
                .param("ward", ward.id().value())
                .param("day", on)
                .query(PersonRepository::person)
                .list();
    }

    Optional<Person> find(String userId, LocalDate on) {
        return jdbc.sql(SELECT + " and p.user_id = :user")
                .param("ward", ward.id().value())
                .param("day", on)
                .param("user", userId)
                .query(PersonRepository::person)
                .optional();
    }

    void insert(Person person) {
        jdbc.sql(
                        """
                        insert into person (user_id, ward_id, full_name, folded_name, gender, birth_year, email,
                                            sort_order, version)
                        values (:user, :ward, :name, :folded, :gender, :birthYear, :email,
                                (select coalesce(max(sort_order), 0) + 1 from person where ward_id = :ward), 0)
                        """)
                .param("user", person.userId())
                .param("ward", ward.id().value())
                .param("name", person.fullName())
                .param("folded", Folding.fold(person.fullName()))
                .param("gender", person.gender().name())
                .param("birthYear", person.birthYear())
                .param("email", person.email())
                .update();
    }

    void update(Person person) {
        int rows = jdbc.sql(
                        """
                        update person
                           set full_name = :name, folded_name = :folded, gender = :gender, birth_year = :birthYear,
                               email = :email, version = version + 1
                         where ward_id = :ward and user_id = :user and version = :version
                        """)
                .param("ward", ward.id().value())
                .param("user", person.userId())
                .param("version", person.version())
                .param("name", person.fullName())
                .param("folded", Folding.fold(person.fullName()))
                .param("gender", person.gender().name())
                .param("birthYear", person.birthYear())
                .param("email", person.email())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException(
                    "Person %s was changed by someone else.".formatted(person.userId()));
        }
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("user_id"),
                row.getString("full_name"),
                Gender.valueOf(row.getString("gender")),
                row.getObject("birth_year", Integer.class),
                row.getString("email"),
                row.getString("title"),
                row.getInt("version"));
    }
}
