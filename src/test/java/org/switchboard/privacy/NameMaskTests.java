package org.switchboard.privacy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameMaskTests {

	private final NameMask mask = NameMask
		.knowing(Set.of("Lincoln Elementary", "Lincoln", "Maya Chen", "José Núñez", "Office of Early Learning"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The bus left Jayden Martinez behind             | The bus left [name hidden] behind
			Jayden Martinez was late.                       | [name hidden] was late.
			I told Jayden Luis Martinez twice               | I told [name hidden] twice
			Thank you for Jayden M.                         | Thank you for [name hidden]
			Ask Jayden M about it                           | [name hidden] about it
			On Monday J. Martinez and J.R. Smith fell       | On [name hidden] and [name hidden] fell
			We lost Zoë Núñez-O’Brien, again                | We lost [name hidden], again
			They called María de la Cruz                    | They called [name hidden]
			with Ludwig van der Berg, and with Gia d'Angelo | with [name hidden], and with [name hidden]
			for Łukasz Żak’s mother                         | for [name hidden] mother
			That is Ms. Alvarez and Mr Alvarez              | That is [name hidden] and [name hidden]
			My student Jayden needs a bus                   | My student [name hidden] needs a bus
			The students Jayden, Maria and Luis wait        | The students [name hidden] wait
			our student, Jayden, waits                      | our student, [name hidden], waits
			A 4th grader Jayden fell                        | A 4th grader [name hidden] fell
			for student J.M. and student AB                 | for student [name hidden] and student [name hidden]
			for student J. M. and student H.R.              | for student [name hidden] and student [name hidden]
			a boy named jayden martinez came                | a boy named [name hidden] came
			His name is Jayden                              | His name is [name hidden]
			The mother of Jayden called                     | The mother of [name hidden] called
			We called Jayden's mom                          | We called [name hidden] mom
			JAYDEN MARTINEZ                                 | [name hidden]
			The April Jones case                            | The [name hidden] case
			Maya Chen-Lopez is a student                    | [name hidden] is a student
			Abraham Lincoln waits                           | [name hidden] waits
			""")
	void hidesNames(String comment, String masked) {
		assertThat(this.mask.mask(comment)).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			student 1234567, S0012345 and 900123  | student [number hidden], [number hidden] and [number hidden]
			Call (555) 555-0134 or 555.0134 now   | Call [number hidden] or [number hidden] now
			+1 555 555 0134, +44 20 7946 0958     | [number hidden], [number hidden]
			1-800-555-0100 or 123-45-6789         | [number hidden] or [number hidden]
			Write to jay.m+1@mail.example, please | Write to [address hidden], please
			""")
	void hidesNumbersAndAddresses(String comment, String masked) {
		assertThat(this.mask.mask(comment)).isEqualTo(masked);
	}

	static Stream<String> ordinarySentences() {
		return """
				Thank you to the IT team
				Thank You IT Team!
				THANK YOU
				The IT Help Desk is great.
				HR answered on Monday. Transportation did not.
				When I called Transportation I got no answer.
				Great Transportation team at Lincoln
				Mr.  Chen, DR NÚÑEZ and Maya Chen. Office of Early Learning: José Núñez's
				Lincoln Elementary waits for Maya Chen and José Núñez.
				LINCOLN ELEMENTARY THANKS THE HR TEAM
				Maya Chen's team, and Ms. Chen and Mr Núñez, were kind
				The Office of Early Learning
				Our Central Office and Human Resources are slow.
				Students I teach wait in Room B for Bus 14.
				Student Services, Special Education and Plan B
				The school named best; a wing named after nobody
				Call 911 at 10:30-11:15 in 2025-2026, on 2026-01-15, for 1,000,000 reasons.
				It's fine. I'm happy.
				Sí, gracias a todos
				""".lines();
	}

	@Test
	void leavesOrdinarySentencesJoinedTogether() {
		String all = ordinarySentences().collect(Collectors.joining("\n"));
		assertThat(this.mask.mask(all)).isEqualTo(all);
	}

	@ParameterizedTest
	@MethodSource("ordinarySentences")
	void leavesOrdinarySentences(String comment) {
		assertThat(this.mask.mask(comment)).isEqualTo(comment);
	}

	@Test
	void hidesEveryoneIfNoOneIsKnown() {
		assertThat(NameMask.knowing(Set.of()).mask("Maya Chen of Lincoln Elementary"))
			.isEqualTo("[name hidden] of [name hidden]");
	}

	@Test
	void acceptsSpecialCharacters() {
		NameMask odd = NameMask.knowing(Set.of("St. Mary's (North)", "A+ Academy $1", "\\E. Oops", ""));
		assertThat(odd.mask("At A+ Academy $1 and \\E. Oops [name hidden] $2 \\"))
			.isEqualTo("At A+ Academy $1 and \\E. Oops [name hidden] $2 \\");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Aa ", "a", "A.", "A-a", "1-", "a@", "student A, ", "d'", "named a ", "+1 ", "Ab de la " })
	@Timeout(20)
	void masksLongText(String piece) {
		assertThat(this.mask.mask(piece.repeat(3000 / piece.length()) + " of 1234567")).endsWith(" of [number hidden]");
	}

}
