package org.switchboard.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

class StudentInformationTests {

	private static final Set<String> KNOWN = Set.of("Lincoln Elementary", "Maya Lindgren", "Luther Banks",
			"Transportation", "Network 1 Transportation");

	@ParameterizedTest
	@ValueSource(strings = { "Jayden Martinez has an IEP meeting on Friday", "We need an aide for Jayden's 504 plan",
			"Please reschedule the I.E.P. of Zoë Núñez-O’Brien", "IEP meeting for J. Martinez on Tuesday",
			"The driver left Jayden at the stop, and he is diabetic", "Jordan needs his insulin at noon",
			"She says that Aaliyah was suspended twice this month", "Mother of Jayden told us about the custody order",
			"student named jayden has a seizure disorder", "Student ID 1234567 can't log in",
			"student #90210 is locked out", "SID: 00412345", "Her number is 123-45-6789",
			"Marcus Hill: fighting, out of school suspension until Friday", "The counselor called about\nMarcus" })
	void noticesStudentInformation(String text) {
		assertThat(StudentInformation.isIn(text, () -> NameMask.knowing(KNOWN))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "IEP-Jayden-Martinez.pdf", "Jayden.Martinez.504.docx", "Jayden_Martinez_IEP.pdf",
			"2026-11-30_IEP_Jayden-Martinez.pdf", "123-45-6789.pdf", "Jayden Martinez IEP.pdf" })
	void noticesStudentInformationInFileNames(String name) {
		assertThat(StudentInformation.isIn(StudentInformation.fileName(name), () -> NameMask.knowing(KNOWN))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "bus-14-route.pdf", "Maya-Lindgren-IEP-software.png", "IMG_2031.jpg", "screenshot-504.png" })
	void ignoresOrdinaryFileNames(String name) {
		assertThat(StudentInformation.isIn(StudentInformation.fileName(name), () -> NameMask.knowing(KNOWN))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Maya Lindgren has a question about the IEP software", "IEP software is down",
			"Ask Ms. Lindgren about the 504 training", "We need an extra bus for the SPED route on Monday",
			"Jayden Martinez was left at the stop", "The first aid cabinet for medications at Lincoln is broken",
			"Lincoln Elementary needs a new medical cabinet", "A student had a seizure on bus 14",
			"Room 504 has no heat", "Luther Banks said the detention room has no heat", "Order 1234567 never came",
			"Call 555-0134 about the allergy forms", "" })
	void ignoresOrdinaryRequests(String text) {
		assertThat(StudentInformation.isIn(text, () -> NameMask.knowing(KNOWN))).isFalse();
	}

	@Test
	void ignoresTypicalSchoolRequests() throws IOException {
		String sentences = new ClassPathResource("ordinary-requests.txt", StudentInformationTests.class)
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(sentences.lines()).hasSizeGreaterThan(30)
			.noneMatch((text) -> StudentInformation.isIn(text, () -> NameMask.knowing(KNOWN)));
	}

	@Test
	void needsNamesOnlyIfTextHasATopic() {
		assertThat(StudentInformation.isIn("Bus 14 is late", () -> fail("not needed"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Aa ", "A", "a", "\t", "student ", "1", "Jayden's ", "iep ", "IEP Jay ", "123-45-", "(",
			"de ", "iep abc ", "Mr. ", "\u0301", "\u0315\u0300" })
	@Timeout(20)
	void takesBoundedTime(String hostile) {
		List<String> people = IntStream.range(0, 5000)
			.mapToObj((i) -> "Iep Abc " + "SRLT".charAt(i % 4) + "ur" + i)
			.toList();
		assertThat(StudentInformation.isIn("IEP: " + hostile.repeat(40_000 / hostile.length()),
				() -> NameMask.knowing(people)))
			.isIn(true, false);
	}

}
