package org.switchboard.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.measure.Measures;
import org.switchboard.measure.Quarter;
import org.switchboard.measure.ServiceFigures;
import org.switchboard.measure.Weeks;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackLimits;
import org.switchboard.workspace.WorkspaceId;

/** Shows goals, those that are behind first. */
@Component
public class GoalBoard {

	/** Per quarter and reply; a message takes 50 blocks. */
	private static final int MOST = 10;

	/** The most text on a goal's buttons, including what they ask you to confirm. */
	private static final int BUTTONS = 200;

	/** For the heading and the line that says there are more. */
	private static final int MARGIN = 300;

	/** In a digest. */
	private static final int MOST_LINES = 8;

	private final Directories directories;

	private final GoalStore store;

	private final Measures measures;

	private final Clock clock;

	GoalBoard(Directories directories, GoalStore store, Measures measures, Clock clock) {
		this.directories = directories;
		this.store = store;
		this.measures = measures;
		this.clock = clock;
	}

	/**
	 * Lists the goals of this quarter and the next, with the buttons the reader may use.
	 * @param caller the reader
	 * @param seen the teams whose goals to show
	 * @param own whether to add the goals the reader works on
	 */
	public List<LayoutBlock> list(Caller caller, Predicate<Team> seen, boolean own) {
		LocalDate week = Weeks.of(caller.directory().dateAt(this.clock.instant())).first();
		Quarter quarter = Quarter.of(week);
		GoalRights rights = new GoalRights(caller.directory(), caller.userId());
		BiPredicate<Goal, Team> shown = (goal, team) -> seen.test(team) || (own && rights.worksFor(goal, team));
		ServiceFigures service = this.measures.read(caller.workspace(), new Weeks(quarter.weeks().first(), week));
		List<LayoutBlock> blocks = new ArrayList<>();
		for (Quarter one : List.of(quarter, Quarter.of(quarter.end()))) {
			List<Progress> goals = progress(caller.workspace(), caller.directory(), one,
					new GoalFigures(service, one, week), shown);
			blocks.addAll(blocks(goals, one, rights));
		}
		if (blocks.isEmpty()) {
			blocks.add(Blocks.section(GoalWords.none(quarter)));
		}
		if (!rights.teams().isEmpty()) {
			blocks.add(GoalButtons.set());
		}
		return blocks;
	}

	private static List<LayoutBlock> blocks(List<Progress> goals, Quarter quarter, GoalRights rights) {
		List<LayoutBlock> blocks = new ArrayList<>();
		if (!goals.isEmpty()) {
			blocks.add(Blocks.section(GoalWords.heading(quarter)));
		}
		int room = SlackLimits.BLOCKS_TEXT / 2 - MARGIN;
		int shown = 0;
		for (Progress one : goals.subList(0, Math.min(goals.size(), MOST))) {
			String text = GoalWords.inFull(one, rights.directory());
			room -= text.length() + BUTTONS;
			if (room < 0) {
				break;
			}
			shown++;
			blocks.add(Blocks.section(text));
			if (rights.checksIn(one.goal(), one.team())) {
				blocks.add(GoalButtons.of(new GoalRef(quarter, one.goal().id()), one.goal(), one.team(),
						rights.sets(one.team())));
			}
		}
		if (goals.size() > shown) {
			blocks.add(Blocks.section(GoalWords.moreToAsk(goals.size() - shown)));
		}
		return blocks;
	}

	/**
	 * Summarizes the goals of some teams for a digest.
	 * @param service how schools were served since the quarter began
	 * @param until the Monday of the last week that counts
	 * @param seen the teams
	 * @return mrkdwn; empty if they have no goals
	 */
	public Optional<String> section(WorkspaceId workspace, ServiceFigures service, LocalDate until,
			Predicate<Team> seen) {
		Directory directory = this.directories.of(workspace);
		Quarter quarter = Quarter.of(until);
		List<Progress> all = progress(workspace, directory, quarter, new GoalFigures(service, quarter, until),
				(goal, team) -> seen.test(team));
		Map<String, List<String>> parts = all.stream()
			.limit(MOST_LINES)
			.collect(Collectors.groupingBy((one) -> GoalWords.partName(one.goal(), directory), LinkedHashMap::new,
					Collectors.mapping((one) -> GoalWords.line(one, directory.zone()), Collectors.toList())));
		return all.isEmpty() ? Optional.empty()
				: Optional.of(GoalWords.section(quarter, parts, all.size() - MOST_LINES));
	}

	// goals of teams no longer in the directory are left out
	private List<Progress> progress(WorkspaceId workspace, Directory directory, Quarter quarter, GoalFigures figures,
			BiPredicate<Goal, Team> shown) {
		return this.store.all(workspace, quarter)
			.stream()
			.flatMap((goal) -> directory.team(goal.team())
				.filter((team) -> shown.test(goal, team))
				.map((team) -> figures.of(goal, team))
				.stream())
			.sorted(Comparator.comparing(Progress::standing).thenComparing((one) -> one.team().name()))
			.toList();
	}

}
