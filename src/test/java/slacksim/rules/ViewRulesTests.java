package slacksim.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ViewRulesTests {

	private static final String REST = "'blocks':[{'type':'divider'}]";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			'title':PLAIN(X) | 24 | /view/title/text
			'title':PLAIN('t'),'submit':PLAIN(X) | 24 | /view/submit/text
			'title':PLAIN('t'),'close':PLAIN(X) | 24 | /view/close/text
			'title':PLAIN('t'),'private_metadata':X | 3000 | /view/private_metadata
			'title':PLAIN('t'),'callback_id':X | 255 | /view/callback_id
			'title':PLAIN('t'),'external_id':X | 255 | /view/external_id
			""")
	void takesWhatIsAtTheLimitAndRefusesOneMore(String fields, int limit, String pointer) {
		String view = "{'type':'modal'," + fields + "," + REST + "}";
		assertThat(ViewRules.modal(Shorthand.json(view, limit))).isEmpty();
		assertThat(ViewRules.modal(Shorthand.json(view, limit + 1))).extracting(Violation::pointer)
			.containsExactly(pointer);
	}

	@Test
	void takesAHundredBlocks() {
		String view = "{'type':'modal','title':PLAIN('t'),'blocks':LIST({'type':'divider'})}";
		assertThat(ViewRules.modal(Shorthand.json(view, 100))).isEmpty();
		assertThat(ViewRules.modal(Shorthand.json(view, 101))).singleElement()
			.hasToString("[ERROR] no more than 100 items allowed [json-pointer:/view/blocks]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			'type':'modal' | missing required field: title
			'type':'modal','title':{'type':'mrkdwn','text':'t'} | must provide an object of type plain_text
			'type':'modal','title':PLAIN('t'),'submit':PLAIN('') | must be more than 0 characters
			'type':'dialog','title':PLAIN('t') | must be one of [modal]
			'type':'modal','title':PLAIN('t'),'titel':'t' | invalid additional property: titel
			""")
	void refusesView(String fields, String message) {
		assertThat(ViewRules.modal(Shorthand.json("{" + fields + "," + REST + "}", 1))).extracting(Violation::message)
			.contains(message);
	}

	@Test
	void requiresAButtonForInputs() {
		String view = "{'type':'modal','title':PLAIN('t'),'blocks':[{'type':'input','label':PLAIN('l'),"
				+ "'element':{'type':'plain_text_input'}}]}";
		assertThat(ViewRules.modal(Shorthand.json(view, 1))).extracting(Violation::message)
			.containsExactly("missing required field: submit, as there are input blocks");
	}

	@Test
	void refusesMessageBlocks() {
		String view = "{'type':'modal','title':PLAIN('t'),'blocks':[{'type':'markdown','text':'m'}]}";
		assertThat(ViewRules.modal(Shorthand.json(view, 1))).extracting(Violation::message)
			.containsExactly("unsupported type: markdown");
	}

}
