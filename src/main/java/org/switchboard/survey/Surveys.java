package org.switchboard.survey;

import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.directory.CompanionFile;
import org.switchboard.directory.Directories;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.yaml.FileRejected;
import org.switchboard.yaml.MistakeList;
import org.switchboard.yaml.Mistakes;
import org.switchboard.yaml.YamlFile;

/**
 * The surveys of the configured file, shared by all workspaces. A node won't start with a
 * faulty file. Nodes pick up a file that another node read within about two seconds; the
 * last one read wins.
 */
@Component
public class Surveys implements CompanionFile {

	private static final Logger logger = LoggerFactory.getLogger(Surveys.class);

	private static final String SETTING = "switchboard.survey.file";

	private final Optional<Resource> file;

	private final String secret;

	private final SurveyFileStore store;

	private final Directories directories;

	private volatile SurveyFile inUse = SurveyFile.NONE;

	private Optional<String> unshared = Optional.empty();

	private String known = "";

	Surveys(SurveyProperties properties, SurveyFileStore store, Directories directories) {
		this.file = Optional.ofNullable(properties.file());
		this.secret = properties.secret();
		this.store = store;
		this.directories = directories;
		this.file.ifPresent(this::start);
	}

	private void start(Resource resource) {
		String yaml = YamlFile.text(resource, SETTING);
		Mistakes mistakes = new Mistakes();
		this.inUse = SurveyYaml.read(yaml, mistakes)
			.orElseThrow(() -> new FileRejected(resource.getDescription(), SETTING, new MistakeList(mistakes.list())));
		this.unshared = Optional.of(yaml);
	}

	/** Returns the surveys in use, none without a file. */
	public SurveyFile current() {
		return this.inUse;
	}

	/**
	 * Returns the key for pseudonyms, the same on all nodes; empty only without surveys.
	 */
	public String secret() {
		return this.secret;
	}

	@Override
	public Optional<String> reload(WorkspaceId workspace) {
		return this.file.map((resource) -> {
			Mistakes mistakes = new Mistakes();
			try {
				String yaml = YamlFile.text(resource, SETTING);
				Optional<SurveyFile> next = SurveyYaml.read(yaml, mistakes);
				next.ifPresent((read) -> use(yaml, read));
				return next.map((read) -> SurveyWords.loaded(read, unknown(workspace)))
					.orElseGet(() -> SurveyWords.rejected(new MistakeList(mistakes.list())));
			}
			catch (FileRejected ex) {
				return SurveyWords.UNREADABLE;
			}
			catch (DataAccessException ex) {
				return SurveyWords.LATER;
			}
		});
	}

	private synchronized void use(String yaml, SurveyFile read) {
		share(yaml);
		this.inUse = read;
	}

	private void share(String yaml) {
		this.store.store(yaml);
		this.unshared = Optional.empty();
		this.known = SurveyFileStore.digest(yaml);
	}

	@Override
	public synchronized void takeOver() {
		this.unshared.ifPresent(this::share);
		if (this.file.isPresent()) {
			this.store.other(this.known).ifPresent(this::takeOver);
		}
	}

	private void takeOver(String yaml) {
		Mistakes mistakes = new Mistakes();
		SurveyYaml.read(yaml, mistakes).ifPresentOrElse((read) -> {
			this.inUse = read;
			logger.info("Took over the survey file that another node read");
		}, () -> logger.warn("Cannot use the survey file that another node read: {} mistakes", mistakes.list().size()));
		this.known = SurveyFileStore.digest(yaml);
	}

	@EventListener
	void warnOfUnknownNames(WorkspaceJoined joined) {
		unknown(joined.workspace()).forEach((sentence) -> logger.warn("{}: {}", joined.workspace(), sentence));
	}

	private List<String> unknown(WorkspaceId workspace) {
		return this.directories.find(workspace).map(this.inUse::unknown).orElse(List.of());
	}

}
