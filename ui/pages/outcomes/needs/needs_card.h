// What needs this person now: a line each, with one button that goes there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/outcomes/needs/need.h"
#include "ui/widgets/card.h"

#include <optional>

class QVBoxLayout;

namespace strongroom::ui {

class TextLabel;

class NeedsCard : public Card
{
    Q_OBJECT

public:
    explicit NeedsCard(PageContext& context, QWidget* parent = nullptr);

    /// Asks every source that concerns this person; what was known stays until each has answered.
    void reload();
    /// Somebody else's needs are not shown, not even while new ones come.
    void forget();
    int count() const;

private:
    struct Answer
    {
        const NeedSource* source = nullptr;
        std::optional<QList<Need>> needs{}; ///< None: not known yet, or not any more.
        std::optional<Error> failure{};
        bool waits = true;
    };

    void take(std::size_t place, Result<QList<Need>> needs);
    void rebuild();
    void addRow(const QString& id, const Need& need);
    void addFailure(const Answer& answer);
    QWidget* rowOf(Status status, const QString& sentence, QWidget* button);

    PageContext& m_context;
    TextLabel* m_sentence;
    QVBoxLayout* m_rows;
    std::vector<Answer> m_answers{};
    int m_question = 0;
};

} // namespace strongroom::ui
