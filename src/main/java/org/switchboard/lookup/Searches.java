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

/** Answers {@code /request search}. */
@Component
class Searches {

	static final String MORE = "search.more";

	private static final int PAGE = 5;

	private final RequestSearch search;

	Searches(RequestSearch search) {
		this.search = search;
	}

	// the first page of what they may see
	SearchAnswer first(Caller caller, String text) {
		Keywords words = Keywords.of(text);
		boolean cut = words.words().size() > SearchPageRef.MOST_WORDS;
		return SearchPageRef.first(words)
			.map((ref) -> answer(caller, ref, cut))
			.orElseGet(() -> new SearchAnswer(SearchWords.HOW, List.of(Blocks.section(SearchWords.HOW))));
	}

	SearchAnswer further(Caller caller, SearchPageRef ref) {
		return answer(caller, ref, false);
	}

	private SearchAnswer answer(Caller caller, SearchPageRef ref, boolean cut) {
		SearchPage page = this.search.page(caller, ref.words(), ref.before(), PAGE);
		SearchWords words = new SearchWords(caller);
		String heading = page.requests().isEmpty() ? SearchWords.nothing(ref, page.before().isPresent())
				: SearchWords.heading(ref);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Blocks.section(cut ? heading + "\n" + SearchWords.cut() : heading));
		page.requests().forEach((request) -> blocks.add(Blocks.section(words.of(request))));
		page.before()
			.map((next) -> button(ref, next, page.requests().isEmpty() ? SearchWords.FURTHER : SearchWords.MORE))
			.ifPresent(blocks::add);
		return new SearchAnswer(heading, List.copyOf(blocks));
	}

	private static ActionsBlock button(SearchPageRef ref, long next, String text) {
		return ActionsBlock.builder().elements(List.of(Blocks.button(MORE, text, ref.from(next)))).build();
	}

}
