package org.switchboard.request.lifecycle;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThanksTests {

	private static final List<String> PEOPLE = List.of("Maya Lindgren", "Luther Banks");

	@ParameterizedTest
	@ValueSource(strings = { "Thanks!", "thank you", "Thank you so much!!", "Great, thanks everyone", "OK. Thx", "👍",
			":tada: thank you", "It works now, thank you for your help.", "thanks luther", "Luther, thank you! - Maya",
			"Thanks Mr. Banks 🙂", "Thank you, Ms. Okafor!", "Thanks, Thuy.", "Thanks so much Thuy 👍🏽",
			"¡Muchísimas gracias por su pronta respuesta!", "Gracias, Luther. ¡Perfecto!", "Listo, gracias 🙏🏾",
			"Thank you for getting back to me so quickly!", "Thanks for taking care of it", "Thanks again, y’all",
			"Thank you, @Jean-Luc O’Brien", ":+1::skin-tone-2: :raised_hands::skin-tone-5:", "Thanks :)", "<3",
			"We really appreciate it, Luther", "It’s working now!", "I appreciate your help. You’re awesome",
			"🇺🇸 👩\u200d🏫", "Thanks\n\nMaya Lindgren", ":confetti_ball:", "No problem :-D" })
	void recognizesThanks(String message) {
		assertThat(Thanks.are(message, PEOPLE)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "!", "Luther", "@Luther Banks", "Thanks, but it is late again", "It works not",
			"No thanks", "Thank you. When?", "OK?", "It is great that nobody comes", "Help", "OK help!", "OK, help me",
			"Thanks! One more thing: the other bus is late too", "Thanks, but no", "Thank you, when will it be fixed?",
			"no thanks, still broken", "Thanks for nothing", "Thanks for your help. Help us again", "Yes", "No",
			"Thank you 👎", "Thanks :cry:", "Thanks :-(", "👎🏽", ":thumbsdown::skin-tone-3:",
			"Gracias, pero no funciona", "¿Gracias", "Great. Again", "Not good", "ok now it is bus 15",
			"Thanks, Luther. Bus 15 now", "Thanks for the fix but the other one fails", "Thanks, Wednesday then",
			"Thanks, Bus 12!", "still no heat", "1️⃣", "Thanks for", "Received the wrong one, thanks",
			"All good here except room 12", "Thanks https://example.org", "Thanks, No.", "Thank you, Unfortunately.",
			"Thanks, Still Broken!", "Gracias, Nada.", ":fire:", "🆘" })
	void doesNotMistakeOtherMessagesForThanks(String message) {
		assertThat(Thanks.are(message, PEOPLE)).isFalse();
	}

	@Test
	@Timeout(10)
	void handlesLongMessagesQuickly() {
		assertThat(Thanks.are("thanks ".repeat(5_000), PEOPLE)).isFalse();
		assertThat(Thanks.are("all good ".repeat(13) + "x", PEOPLE)).isFalse();
	}

}
