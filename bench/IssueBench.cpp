// SPDX-License-Identifier: EUPL-1.2
#include "bench/IssueBench.h"

#include "bench/ChildProcess.h"
#include "bench/Contest.h"
#include "core/base/PrivateFile.h"
#include "core/base/Random.h"
#include "core/domain/HintEngine.h"
#include "core/domain/Profile.h"
#include "core/store/Archive.h"
#include "core/store/ListStore.h"
#include "core/store/LogStore.h"
#include "core/task/FreezeList.h"
#include "core/task/IssueList.h"
#include "core/task/ListCompleteness.h"
#include "core/task/RegisterRequest.h"
#include "export/IssueFiles.h"
#include "export/ListWords.h"

#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <xlsxwriter.h>

namespace postinsyn::bench {

namespace {

constexpr const char* actor = "bench";
constexpr const char* ground = "OSL 25:1";

/// Prints how long each step took; what is left of the process is starting and ending it.
class StepClock {
public:
    void end(const char* step)
    {
        const auto now = std::chrono::steady_clock::now();
        std::printf("%s %s s; ", step,
                    fixed(std::chrono::duration<double>(now - m_last).count(), 2).c_str());
        m_last = now;
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

void freezeFirst(Archive& archive)
{
    const OwnAddresses own(Profile::fromJson(archive.profileJson()).ownDomains);
    LogStore log(archive.database());
    NewRequest told;
    told.caseNumber = issuedCase;
    told.receivedAt = archive.now();
    (void)registerRequest(archive, told, actor);
    FreezeOrder order;
    order.caseNumber = issuedCase;
    order.filterText = "Alla meddelanden";
    order.completeness = completenessFor(archive, requestOf(archive, issuedCase), own);
    order.messages = log.load(log.findFirst({}, own, issuedRows), own);
    if (order.messages.size() != issuedRows)
        throw std::runtime_error("the log is too short for the list");
    (void)freezeList(archive, std::move(order), actor);
}

/// Some invoices, about one row in a hundred. No other subject has such a text within it: what is
/// masked in one row and open in another could not be issued.
bool isMasked(const OverviewRow& row)
{
    return row.subject.shownTo(ReviewerView()).starts_with("Faktura 7");
}

void judgeRow(ListStore& lists, const OverviewList& list, const OverviewRow& row,
              const HintsOf& hintsOf, Instant now)
{
    const bool hasMask = isMasked(row);
    lists.judge(list.id, row.nr,
                {hasMask ? Verdict::Masked : Verdict::Clear, {}, now, actor, false});
    if (hasMask) {
        const std::string& subject = row.subject.shownTo(ReviewerView());
        std::uint32_t length = 0;
        for (const char c : subject)
            length += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
        lists.setMasks(list.id, row.nr, {{RowField::Subject, {{0, length, ground}}}});
    }
    for (const Hint& hint : hintsOf(row))
        lists.acknowledge(list.id, {row.nr, hint.id(), HintAnswer::NotSecret, now, actor});
}

}

std::filesystem::path listArchive(const Workplace& place)
{
    return place.folder / ("judged-" + std::to_string(issuedRows) + ".postinsyn");
}

void makeList(const Workplace& place)
{
    const auto archive = listArchive(place);
    if (std::filesystem::exists(archive))
        return;
    // 42 messages of 100 rows; the oldest are listed.
    const auto log = place.log(issuedRows * 5 / 2, TraceOrder::NewestFirst, TraceEncoding::Utf8);
    std::filesystem::path part = archive;
    part.replace_extension(".part.postinsyn");
    std::fprintf(stderr, "making a judged list of %zu rows\n", issuedRows);
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{place.program.string(), "import-once", part.string(),
                                   log.string()},
          std::vector<std::string>{place.program.string(), "judge-once", part.string()}})
        if (runProcess(command, place.folder / "list.printed.txt").exitCode != 0)
            throw std::runtime_error("cannot make the list, see list.printed.txt");
    std::filesystem::rename(part, archive);
}

void judgeOnce(const std::filesystem::path& archivePath)
{
    const auto archive = Archive::open(archivePath, OpenMode::ReadWrite);
    freezeFirst(*archive);
    const Profile profile = Profile::fromJson(archive->profileJson());
    const HintEngine engine = HintEngine::builtIn(profile.reserveNumberShapes);
    const HintsOf hintsOf = hintsBy(engine);
    ListStore& lists = archive->lists();
    OverviewList list = lists.head(requestOf(*archive, issuedCase).id).value();
    lists.loadRows(list);
    Transaction transaction(archive->database());
    for (const OverviewRow& row : list.rows)
        judgeRow(lists, list, row, hintsOf, archive->now());
    transaction.commit();
}

void issueOnce(const std::filesystem::path& archivePath, const std::filesystem::path& workbook)
{
    StepClock clock;
    const auto archive = Archive::open(archivePath, OpenMode::ReadWrite);
    const Profile profile = Profile::fromJson(archive->profileJson());
    const HintEngine engine = HintEngine::builtIn(profile.reserveNumberShapes);
    const GroundTable grounds = GroundTable::builtIn();
    IssueAtGates atGates(*archive, issuedCase, hintsBy(engine), grounds, profile.secondReview, {},
                         {});
    ReadyList& ready = atGates.ready();
    clock.end("rows to write");

    AboutList about;
    about.authority = profile.name;
    about.caseNumber = issuedCase;
    about.filterText = ready.judged.filterText;
    about.rows = static_cast<std::int64_t>(ready.list.rows.size());
    ready.list.authority = DisclosableText::own(profile.name);
    ready.list.facts = aboutFacts(about);
    const std::vector<std::string> ownWords = ownWordsOf(ready.list);
    IssueOptions options;
    options.beside = [&] {
        atGates.pass();
        ready.forbidden.add("path", archivePath.string());
        sealForbidden(ready, ownWords);
    };

    std::filesystem::path temp = workbook;
    temp.replace_extension(".tmp");
    createPrivateFolder(temp);
    IssueTargets targets;
    targets.workbook = workbook;
    targets.mayOverwrite = true;
    (void)issueFiles(ready.list, ready.forbidden, targets, temp, {}, options);
    clock.end("gates and forbidden texts beside, workbook and leak gate");
    std::filesystem::remove(temp);
    std::printf("\n");
}

void workbookOnce(const std::filesystem::path& workbook)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(workbook.string().c_str(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    const TraceGenerator generator({.rows = issuedRows * 5 / 2});
    for (std::uint32_t row = 0; row < issuedRows; ++row) {
        const TraceMail mail = generator.mail(row);
        std::string recipients;
        for (const auto& recipient : mail.recipients)
            (recipients += recipients.empty() ? "" : "; ") += recipient.address;
        const std::string time = OfficeClock::text(mail.second);
        worksheet_write_number(sheet, row, 0, row + 1, nullptr);
        std::uint16_t column = 1;
        for (const std::string& text : {time.substr(0, 10), time.substr(11), std::string("+01:00"),
                                        std::string("In"), mail.sender, recipients, mail.subject})
            worksheet_write_string(sheet, row, column++, text.c_str(), nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        throw std::runtime_error("cannot write the workbook");
}

void benchIssue(const Workplace& place)
{
    makeList(place);
    const auto ours = place.folder / "ours.xlsx";
    const auto bare = place.folder / "bare.xlsx";
    std::vector<Contestant> contestants{
        {"Postinsyn",
         {place.program.string(), "issue-once", listArchive(place).string(), ours.string()},
         ours}};
    if (place.isCompared)
        contestants.push_back({"bare libxlsxwriter, constant_memory",
                               {place.program.string(), "workbook-once", bare.string()},
                               bare});
    const auto results = runInTurn(contestants, place.runs);
    for (const ContestResult& result : results) {
        std::printf("%-44s %s\n", result.name.c_str(), result.summary().c_str());
        std::printf("    %s", result.printed.c_str());
        place.note("issue", result.name, "100 k rows", result.summary());
    }
    if (results.size() > 1) {
        const std::string value = ratio(results[0], results[1]).text(2);
        std::printf("issue / bare libxlsxwriter  %s\n", value.c_str());
        place.note("ratios", "issue of 100 k rows with the leak gate / bare libxlsxwriter",
                   "1 M rows", value);
    }
}

}
