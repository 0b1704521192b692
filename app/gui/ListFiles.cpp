// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/ListFiles.h"

#include "app/issue/ListIssue.h"
#include "export/ListPages.h"

namespace postinsyn {

namespace {

/// Keeps what may leave, and nothing of what was masked.
class LaidOutList : public PaperPages {
public:
    LaidOutList(DisclosableList list, const ProgressMeter& meter)
        : m_list(std::move(list)), m_pages(m_list, meter)
    {}

    [[nodiscard]] int count() const override { return m_pages.count(); }
    [[nodiscard]] QSizeF size() const override { return ListPages::pageSize(); }
    void paint(QPainter& painter, int page) override { m_pages.paint(painter, page); }
    [[nodiscard]] std::vector<char32_t> undrawable() const override
    {
        return m_pages.written().undrawable;
    }

private:
    DisclosableList m_list;
    ListPages m_pages;
};

IssueTargets targetsOf(const ListOrder& order)
{
    IssueTargets targets;
    targets.workbook = order.workbook;
    targets.csv = order.csv;
    targets.pdf = order.pdf;
    targets.mayOverwrite = order.mayOverwrite;
    return targets;
}

ListReceipt receiptOf(const IssuedList& issued)
{
    ListReceipt receipt;
    for (const IssuedFile& file : issued.files)
        receipt.files.push_back({file.path, file.undrawable});
    receipt.version = issued.ready.list.version;
    return receipt;
}

}

ListServices listServices()
{
    ListServices services;
    services.issue = [](Archive& archive, const ListOrder& order, const std::string& actor,
                        const ProgressMeter& meter) {
        return receiptOf(
            issueList(archive, order.caseNumber, targetsOf(order), order.answers, actor, meter));
    };
    services.writeAgain = [](Archive& archive, const ListOrder& order, const std::string& actor,
                             const ProgressMeter& meter) {
        return receiptOf(writeAgain(archive, order.caseNumber, targetsOf(order), actor, meter));
    };
    services.layOut = [](Archive& archive, const std::string& caseNumber,
                         const IssueAnswers& answers, const ProgressMeter& meter) {
        ReadyList ready = readyToIssue(archive, caseNumber, answers, meter);
        return std::make_shared<LaidOutList>(std::move(ready.list), meter);
    };
    services.layOutIssued = [](Archive& archive, const std::string& caseNumber,
                               const ProgressMeter& meter) {
        ReadyList shown = asIssued(archive, caseNumber, meter);
        return std::make_shared<LaidOutList>(std::move(shown.list), meter);
    };
    return services;
}

}
