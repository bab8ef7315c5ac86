package org.switchboard.lookup;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.request.RequestSearch;
import org.switchboard.request.SearchPage;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Keywords;
import org.switchboard.slack.Blocks;

/**
 * What {@code /request search} answers.
 */
@Component
class Searches {

	static final String MORE = "search.more";

	private static final int PAGE = 5;

	private final RequestSearch search;

	Searches(RequestSearch search) {
		this.search = search;
	}

	// the newest of what somebody looks for and may see
	SearchAnswer first(Caller caller, String text) {
		Keywords words = Keywords.of(text);
		boolean cut = words.words().size() > SearchPageRef.MOST_WORDS;
		return SearchPageRef.first(words)
			.map((look) -> answer(caller, look, cut))
			.orElseGet(() -> new SearchAnswer(SearchWords.HOW, List.of(Blocks.section(SearchWords.HOW))));
	}

	SearchAnswer further(Caller caller, SearchPageRef look) {
		return answer(caller, look, false);
	}

	private SearchAnswer answer(Caller caller, SearchPageRef look, boolean cut) {
		SearchPage page = this.search.page(caller, look.words(), look.before(), PAGE);
		SearchWords words = new SearchWords(caller);
		String heading = page.requests().isEmpty() ? SearchWords.nothing(look, page.before().isPresent())
				: SearchWords.heading(look);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Blocks.section(cut ? heading + "\n" + SearchWords.cut() : heading));
		page.requests().forEach((request) -> blocks.add(Blocks.section(words.of(request))));
		page.before()
			.map((next) -> button(look, next, page.requests().isEmpty() ? SearchWords.FURTHER : SearchWords.MORE))
			.ifPresent(blocks::add);
		return new SearchAnswer(heading, List.copyOf(blocks));
	}

	private static ActionsBlock button(SearchPageRef look, long next, String text) {
		return ActionsBlock.builder().elements(List.of(Blocks.button(MORE, text, look.from(next)))).build();
	}

}
