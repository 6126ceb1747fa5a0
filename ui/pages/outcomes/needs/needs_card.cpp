// Each source by itself: one that cannot be asked says so, and takes nothing from the others.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/outcomes/needs/needs_card.h"

#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

/// The shape of a status, as large as the text beside it; the word stands there, too.
class Glyph : public QWidget
{
public:
    explicit Glyph(Status status) : m_status(status)
    {
        const int side = fontMetrics().height();
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintStatusGlyph(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_status);
    }

private:
    Status m_status;
};

QString wordOf(Status status)
{
    switch (status) {
    case Status::Broken: return NeedsCard::tr("Failed");
    case Status::Attention: return NeedsCard::tr("Attention");
    case Status::Good:
    case Status::Information:
    case Status::Inactive:
    case Status::Pending: break;
    }
    return NeedsCard::tr("Not known");
}

} // namespace

NeedsCard::NeedsCard(PageContext& context, QWidget* parent)
    : Card(parent), m_context(context),
      m_sentence(new TextLabel({}, TypeRole::Body, Token::TextSecondary)), m_rows(new QVBoxLayout)
{
    setObjectName("needs");
    m_sentence->setObjectName("needs.sentence");
    m_sentence->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    const int padding = Theme::current().metric(Metric::GroupGap);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(new TextLabel(tr("Needs you"), TypeRole::Title));
    column->addWidget(m_sentence);
    column->addLayout(m_rows);
}

void NeedsCard::forget()
{
    ++m_question;
    m_answers.clear();
    rebuild();
}

void NeedsCard::reload()
{
    const int question = ++m_question;
    std::vector<Answer> before;
    before.swap(m_answers);
    for (const auto* source : needSourcesFor(m_context)) {
        const auto known = std::ranges::find(before, source, &Answer::source);
        Answer answer{source, {}, {}, true};
        if (known != before.end())
            answer.needs = known->needs;
        m_answers.push_back(std::move(answer));
    }
    rebuild();
    for (std::size_t place = 0; place < m_answers.size(); ++place)
        m_answers[place].source->ask(m_context, this,
                                     [this, question, place](Result<QList<Need>> needs) {
                                         if (question == m_question)
                                             take(place, std::move(needs));
                                     });
}

void NeedsCard::take(std::size_t place, Result<QList<Need>> needs)
{
    auto& answer = m_answers[place];
    answer.waits = false;
    answer.needs.reset();
    if (needs)
        answer.needs = std::move(*needs);
    else
        answer.failure = needs.error();
    rebuild();
}

int NeedsCard::count() const
{
    int count = 0;
    for (const auto& answer : m_answers)
        count += answer.needs ? static_cast<int>(answer.needs->size()) : 0;
    return count;
}

void NeedsCard::rebuild()
{
    const auto* focused = focusWidget();
    const auto id = focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the button that asked for this.
        delete item;
    }
    for (const auto& answer : m_answers) {
        const int needs = answer.needs ? static_cast<int>(answer.needs->size()) : 0;
        for (int i = 0; i < needs; ++i)
            addRow(QString("needs.%1.%2").arg(answer.source->id).arg(i), answer.needs->at(i));
        if (answer.failure)
            addFailure(answer);
    }
    const bool waits = std::ranges::any_of(m_answers, &Answer::waits);
    const bool fails = std::ranges::any_of(
        m_answers, [](const auto& answer) { return answer.failure.has_value(); });
    if (count() > 0)
        m_sentence->setText(tr("%n thing(s) to look at.", nullptr, count()));
    else if (waits)
        m_sentence->setText(tr("Looking…"));
    else
        m_sentence->setText(fails ? tr("As far as is known, nothing needs you now.")
                                  : tr("Nothing needs you now."));
    if (id.isEmpty())
        return;
    for (auto* button : findChildren<QPushButton*>(id))
        if (!button->isHidden())
            button->setFocus(Qt::OtherFocusReason);
}

void NeedsCard::addRow(const QString& id, const Need& need)
{
    auto* action = m_context.actions.action(need.action);
    auto* button =
        named(new QPushButton(tr("Go there")), id, tr("Go there: %1").arg(need.sentence));
    button->setEnabled(action != nullptr);
    if (action != nullptr)
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_rows->addWidget(rowOf(need.status, need.sentence, button));
}

void NeedsCard::addFailure(const Answer& answer)
{
    const auto sentence = tr("Not known: %1. %2")
                              .arg(QCoreApplication::translate("Needs", answer.source->title),
                                   errorText(*answer.failure));
    auto* button =
        named(new QPushButton(tr("Try again")), QString("needs.%1.retry").arg(answer.source->id),
              tr("Try again: %1").arg(QCoreApplication::translate("Needs", answer.source->title)));
    connect(button, &QPushButton::clicked, this, &NeedsCard::reload);
    m_rows->addWidget(rowOf(Status::Inactive, sentence, button));
}

QWidget* NeedsCard::rowOf(Status status, const QString& sentence, QWidget* button)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* text = new TextLabel(sentence);
    text->setWordWrap(true);
    line->addWidget(new Glyph(status));
    if (status != Status::Inactive) // Its sentence begins with the word.
        line->addWidget(new TextLabel(wordOf(status), TypeRole::Strong));
    line->addWidget(text, 1);
    line->addWidget(button);
    return row;
}

} // namespace strongroom::ui
