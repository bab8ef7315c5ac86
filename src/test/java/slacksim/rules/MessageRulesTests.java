package slacksim.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slacksim.http.Json;

import static org.assertj.core.api.Assertions.assertThat;

class MessageRulesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			[{'type':'section','text':MARK(X)}] | 3000 | /blocks/0/text/text
			[{'type':'section','fields':[MARK(X)]}] | 2000 | /blocks/0/fields/0/text
			[{'type':'section','fields':LIST(MARK('f'))}] | 10 | /blocks/0/fields
			[{'type':'header','text':PLAIN(X)}] | 150 | /blocks/0/text/text
			[{'type':'divider','block_id':X}] | 255 | /blocks/0/block_id
			[{'type':'context','elements':LIST(MARK('c'))}] | 10 | /blocks/0/elements
			[{'type':'markdown','text':X}] | 12000 | /blocks
			LIST({'type':'divider'}) | 50 | /blocks
			LIST({'type':'table','rows':[[{'type':'raw_text','text':'a'}]]}) | 1 | /blocks
			[{'type':'actions','elements':LIST({'type':'button','text':PLAIN('b')})}] | 25 | /blocks/0/elements
			""")
	void takesBlockAtTheLimitAndRefusesOneMore(String blocks, int limit, String pointer) {
		assertThat(MessageRules.check(Shorthand.json(blocks, limit))).isEmpty();
		assertThat(MessageRules.check(Shorthand.json(blocks, limit + 1))).extracting(Violation::pointer)
			.containsExactly(pointer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					'type':'button','text':PLAIN(X) | 75 | text/text
					'type':'button','text':PLAIN('b'),'value':X | 2000 | value
					'type':'static_select','options':OPTIONS | 100 | options
					'type':'overflow','options':OPTIONS | 5 | options
					'type':'radio_buttons','options':OPTIONS | 10 | options
					'type':'checkboxes','options':OPTIONS | 10 | options
					'type':'users_select','placeholder':PLAIN(X) | 150 | placeholder/text
					'type':'users_select','action_id':X | 255 | action_id
					'type':'static_select','options':[{'text':PLAIN(X),'value':'v'}] | 75 | options/0/text/text
					'type':'static_select','option_groups':LIST({'label':PLAIN('g'),'options':[{'text':PLAIN('o'),'value':'v'}]}) \
					  | 100 | option_groups
					""")
	void takesElementAtTheLimitAndRefusesOneMore(String fields, int limit, String pointer) {
		takesBlockAtTheLimitAndRefusesOneMore(menu(fields), limit, "/blocks/0/elements/0/" + pointer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			'title':PLAIN(X),'text':MARK('t'),'confirm':PLAIN('y'),'deny':PLAIN('n') | 100 | title
			'title':PLAIN('t'),'text':MARK(X),'confirm':PLAIN('y'),'deny':PLAIN('n') | 300 | text
			'title':PLAIN('t'),'text':MARK('t'),'confirm':PLAIN(X),'deny':PLAIN('n') | 30 | confirm
			'title':PLAIN('t'),'text':MARK('t'),'confirm':PLAIN('y'),'deny':PLAIN(X) | 30 | deny
			""")
	void takesConfirmationAtTheLimitAndRefusesOneMore(String fields, int limit, String field) {
		String button = menu("'type':'button','text':PLAIN('b'),'confirm':{" + fields + "}");
		takesBlockAtTheLimitAndRefusesOneMore(button, limit, "/blocks/0/elements/0/confirm/" + field + "/text");
	}

	private static String menu(String fields) {
		return "[{'type':'actions','elements':[{" + fields + "}]}]";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{'type':'section'} | missing required field: text or fields
			{'type':'section','text':{'type':'mrkdwn','text':''}} | must be more than 0 characters
			{'type':'section','text':{'type':'mrkdwn','text':'a','emoji':true}} | invalid additional property: emoji
			{'type':'section','text':{'type':'html','text':'a'}} | unsupported type: html
			{'type':'sektion'} | unsupported type: sektion
			{'type':'header','text':{'type':'mrkdwn','text':'a'}} | must provide an object of type plain_text
			{'type':'actions','elements':[]} | no fewer than 1 items allowed
			{'type':'actions','elements':[{'type':'plain_text_input'}]} | unsupported type: plain_text_input
			{'type':'actions','elements':[{'type':'button'}]} | missing required field: text
			{'type':'actions','elements':[{'type':'static_select'}]} | must provide either options or option_groups
			{'type':'input','element':{'type':'plain_text_input'}} | missing required field: label
			{'type':'image','image_url':'https://example.org/a.png'} | missing required field: alt_text
			""")
	void refusesBlock(String block, String message) {
		assertThat(MessageRules.check(Json.parse("[" + block.replace('\'', '"') + "]"))).extracting(Violation::message)
			.contains(message);
	}

	@Test
	void refusesEqualIds() {
		String button = "{'type':'button','action_id':'a','text':{'type':'plain_text','text':'b'}}";
		String blocks = "[{'type':'divider','block_id':'d'},{'type':'divider','block_id':'d'},"
				+ "{'type':'actions','elements':[" + button + "," + button + "]}]";
		assertThat(MessageRules.check(Json.parse(blocks.replace('\'', '"')))).extracting(Violation::pointer)
			.containsExactly("/blocks/1/block_id", "/blocks/2/elements/1/action_id");
	}

	@Test
	void refusesUnofferedInitialOption() {
		String block = menu(
				"'type':'static_select','options':OPTIONS,'initial_option':{'text':PLAIN('p'),'value':'p'}");
		assertThat(MessageRules.check(Shorthand.json(block, 3))).extracting(Violation::message)
			.containsExactly("initial_option must be among the options");
	}

	@Test
	void countsAllTextTogether() {
		String blocks = "LIST({'type':'section','text':MARK('" + "x".repeat(2200) + "')})";
		assertThat(MessageRules.tooLong(Shorthand.json(blocks, 6))).isFalse();
		assertThat(MessageRules.tooLong(Shorthand.json(blocks, 7))).isTrue();
	}

}
