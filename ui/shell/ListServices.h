// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/store/Archive.h"
#include "core/task/IssueList.h"

#include <QSizeF>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace postinsyn {

/// The files that are to leave, and what a person has answered.
struct ListOrder {
    std::string caseNumber;
    std::optional<std::filesystem::path> workbook;
    std::optional<std::filesystem::path> csv;
    std::optional<std::filesystem::path> pdf;
    bool mayOverwrite = false;
    IssueAnswers answers;
};

/// The files that left. What else there is to know of them is in the archive.
struct ListReceipt {
    struct File {
        std::filesystem::path path;
        std::vector<char32_t> undrawable = {}; ///< U+FFFD stands for them in the PDF: no font
    };
    std::vector<File> files;
    int version = 1;
};

/// The list as it looks on paper: what may leave, and nothing else.
class PaperPages {
public:
    virtual ~PaperPages() = default;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QSizeF size() const = 0; ///< of a page, in units
    /// From 0; one unit of the painter is one unit of `size`.
    virtual void paint(QPainter& painter, int page) = 0;
    /// Characters that stand as U+FFFD here, since no font has them.
    [[nodiscard]] virtual std::vector<char32_t> undrawable() const { return {}; }
};

/// Given to the window by `app`, since the window does not know `export`. All work on a worker.
struct ListServices {
    using Write = std::function<ListReceipt(Archive& archive, const ListOrder& order,
                                            const std::string& actor, const ProgressMeter& meter)>;
    Write issue;
    /// Files of the newest version that went out, with the same content; answers are not asked for.
    Write writeAgain;
    std::function<std::shared_ptr<PaperPages>(Archive& archive, const std::string& caseNumber,
                                              const IssueAnswers& answers,
                                              const ProgressMeter& meter)>
        layOut;
    /// The newest list of the case, which has left, as it left.
    std::function<std::shared_ptr<PaperPages>(Archive& archive, const std::string& caseNumber,
                                              const ProgressMeter& meter)>
        layOutIssued;
};

}
