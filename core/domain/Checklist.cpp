// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Checklist.h"

#include "core/base/EnumNames.h"
#include "core/base/Error.h"
#include "core/domain/PackNode.h"

#include <algorithm>
#include <array>

namespace postinsyn {

std::string_view embeddedProfile(std::string_view path);

namespace {

constexpr std::array<std::string_view, 8> checklistRoles{
    "registrar", "case-officer", "unit-head",       "delegate",
    "counsel",   "it",           "data-protection", "security"};
constexpr std::array<std::string_view, 3> checklistStages{"proposal", "decision", "disclosure"};
constexpr std::array<std::string_view, 5> checklistNeeds{"note", "person", "date", "grounds",
                                                         "reasons"};
constexpr std::array<std::string_view, 3> checklistAsked{"always", "if-masked", "if-withheld"};
constexpr std::array<std::string_view, 4> checklistBy{"person", "second-review", "proposal",
                                                      "decision"};

template <class Enum, std::size_t N>
Enum readChecklistWord(const std::array<std::string_view, N>& names, const PackNode& node)
{
    const auto value = enumNamed<Enum>(names, node.text());
    if (!value)
        node.fault();
    return *value;
}

template <class Value>
Value readChecklistValue(std::optional<Value> value, const PackNode& node)
{
    if (!value)
        node.fault();
    return *std::move(value);
}

std::optional<bool> checklistFlag(const PackNode& node, std::string_view key)
{
    const auto found = node.find(key);
    return found ? std::optional(found->flag()) : std::nullopt;
}

template <class Read>
void eachInChecklist(const PackNode& node, std::string_view key, const Read& read)
{
    if (const auto list = node.find(key))
        for (const PackNode& item : list->items())
            read(item);
}

ChecklistAnswer readAnswer(const PackNode& node)
{
    node.allowOnly({"id", "text", "next", "stops", "asksLawyer", "retracts", "needs", "outcomes",
                    "notPublic", "notFor", "secret", "onlyIfSecret"});
    ChecklistAnswer answer;
    answer.id = node.at("id").text();
    answer.text = node.at("text").text();
    answer.next = node.textOr("next", {});
    answer.stopText = node.textOr("stops", {});
    answer.stops = !answer.stopText.empty();
    answer.asksLawyer = node.flagOr("asksLawyer", false);
    answer.retracts = node.textsIf("retracts");
    eachInChecklist(node, "needs", [&](const PackNode& item) {
        answer.needs.push_back(readChecklistWord<AnswerNeed>(checklistNeeds, item));
    });
    eachInChecklist(node, "outcomes", [&](const PackNode& item) {
        answer.outcomes.push_back(readChecklistValue(itemOutcomeNamed(item.text()), item));
    });
    eachInChecklist(node, "notFor", [&](const PackNode& item) {
        answer.notFor.push_back(readChecklistValue(directionNamed(item.text()), item));
    });
    if (const auto reason = node.find("notPublic"))
        answer.notPublic = readChecklistValue(nonPublicReasonNamed(reason->text()), *reason);
    answer.isSecret = checklistFlag(node, "secret");
    answer.onlyIfSecret = checklistFlag(node, "onlyIfSecret");
    return answer;
}

ChecklistQuestion readQuestion(const PackNode& node)
{
    node.allowOnly({"number", "id", "text", "help", "who", "before", "asked", "answeredBy", "next",
                    "answers"});
    ChecklistQuestion question;
    question.number = static_cast<int>(node.at("number").number(1, 99));
    question.id = node.at("id").text();
    question.text = node.at("text").text();
    question.help = node.textOr("help", {});
    for (const PackNode& item : node.at("who").items())
        question.who.push_back(readChecklistWord<ReviewRole>(checklistRoles, item));
    if (question.who.empty())
        node.at("who").fault();
    question.before = readChecklistWord<ChecklistStage>(checklistStages, node.at("before"));
    if (const auto asked = node.find("asked"))
        question.asked = readChecklistWord<ChecklistQuestion::Asked>(checklistAsked, *asked);
    if (const auto by = node.find("answeredBy"))
        question.by = readChecklistWord<ChecklistQuestion::By>(checklistBy, *by);
    question.next = node.textOr("next", {});
    eachInChecklist(node, "answers", [&](const PackNode& item) {
        ChecklistAnswer answer = readAnswer(item);
        if (question.find(answer.id) != nullptr)
            item.at("id").fault();
        question.answers.push_back(std::move(answer));
    });
    // A person picks an answer; where the work is the answer, there is none to pick.
    if ((question.by == ChecklistQuestion::By::Person) == question.answers.empty())
        node.at("id").fault();
    return question;
}

std::size_t placeInChecklist(const std::vector<ChecklistQuestion>& questions, std::string_view id)
{
    const auto found = std::ranges::find(questions, id, &ChecklistQuestion::id);
    return static_cast<std::size_t>(found - questions.begin());
}

/// Forward only, to a question before the proposal; `retracts` only backward or to itself.
void checkWays(const PackNode& root, const std::vector<ChecklistQuestion>& questions)
{
    const auto nodes = root.at("questions").items();
    const auto leadsOn = [&](const std::string& next, std::size_t from) {
        const std::size_t to = placeInChecklist(questions, next);
        return to > from && to < questions.size() &&
               questions[to].before == ChecklistStage::Proposal;
    };
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const ChecklistQuestion& question = questions[i];
        const bool isOnWay = question.before == ChecklistStage::Proposal;
        if (!question.next.empty() && (!isOnWay || !leadsOn(question.next, i)))
            nodes[i].at("next").fault();
        for (std::size_t k = 0; k < question.answers.size(); ++k) {
            const ChecklistAnswer& answer = question.answers[k];
            const PackNode node = nodes[i].at("answers").items()[k];
            if (!answer.next.empty() && (!isOnWay || answer.stops || !leadsOn(answer.next, i)))
                node.at("next").fault();
            for (const std::string& id : answer.retracts)
                if (!answer.stops || placeInChecklist(questions, id) > i)
                    node.at("retracts").fault();
        }
    }
}

}

std::string_view reviewRoleName(ReviewRole role)
{
    return checklistRoles[static_cast<std::size_t>(role)];
}

std::optional<ReviewRole> reviewRoleNamed(std::string_view name)
{
    return enumNamed<ReviewRole>(checklistRoles, name);
}

std::string_view checklistStageName(ChecklistStage stage)
{
    return checklistStages[static_cast<std::size_t>(stage)];
}

const ChecklistAnswer* ChecklistQuestion::find(std::string_view answer) const
{
    const auto found = std::ranges::find(answers, answer, &ChecklistAnswer::id);
    return found == answers.end() ? nullptr : &*found;
}

Checklist Checklist::fromJson(std::string_view json)
{
    const PackNode root = PackNode::parse(json, "checklist-invalid");
    root.allowOnly({"source", "checkedOn", "toBeChecked", "questions"});
    Checklist checklist;
    checklist.m_source = root.at("source").text();
    checklist.m_checkedOn = root.at("checkedOn").date();
    checklist.m_isToBeChecked = root.flagOr("toBeChecked", false);
    for (const PackNode& node : root.at("questions").items()) {
        ChecklistQuestion question = readQuestion(node);
        const bool isDoubled = checklist.find(question.id) != nullptr;
        const bool isInOrder =
            checklist.m_questions.empty() || checklist.m_questions.back().number < question.number;
        if (isDoubled || !isInOrder)
            node.at("id").fault();
        checklist.m_questions.push_back(std::move(question));
    }
    if (checklist.m_questions.empty() ||
        checklist.m_questions.front().before != ChecklistStage::Proposal)
        root.at("questions").fault();
    const ChecklistQuestion* lawyer = checklist.find(lawyerQuestion);
    if (lawyer == nullptr || lawyer->find(lawyerConsulted) == nullptr)
        root.at("questions").fault();
    checkWays(root, checklist.m_questions);
    return checklist;
}

Checklist Checklist::builtIn()
{
    return fromJson(embeddedProfile("profile/review/checklist.json"));
}

const ChecklistQuestion* Checklist::find(std::string_view question) const
{
    const auto found = std::ranges::find(m_questions, question, &ChecklistQuestion::id);
    return found == m_questions.end() ? nullptr : &*found;
}

const ChecklistQuestion& Checklist::require(std::string_view question) const
{
    const ChecklistQuestion* found = find(question);
    if (found == nullptr)
        throw GateError("question-unknown");
    return *found;
}

}
