// The sentences stand in a small window of their own, which anything else closes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/words/word_mark.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

/// Qt closes a popup for a click beside it; keys are for us to take.
class WordPopup : public QFrame
{
public:
    WordPopup(const WordText& text, QWidget* parent) : QFrame(parent, Qt::Popup)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setFocusPolicy(Qt::StrongFocus);
        named(this, "word.popup", text.word + QStringLiteral(": ") + text.meaning);
        auto* column = new QVBoxLayout(this);
        column->addWidget(new TextLabel(text.word, TypeRole::Strong));
        auto* meaning = new TextLabel(text.meaning);
        meaning->setObjectName("word.meaning");
        meaning->setWordWrap(true);
        column->addWidget(meaning);
    }

protected:
    void keyPressEvent(QKeyEvent*) override { close(); }
    bool focusNextPrevChild(bool) override
    {
        close();
        return true;
    }
};

} // namespace

WordMark::WordMark(Word word, QWidget* parent) : QToolButton(parent), m_word(word)
{
    const auto text = textOf(word);
    setText(tr("%1 ?", "a word that is explained when one presses it").arg(text.word));
    named(this, "word." + text.id, tr("What does this mean: %1").arg(text.word));
    setAccessibleDescription(text.meaning);
    setToolTip(text.meaning);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &WordMark::explain);
}

void WordMark::explain()
{
    auto* popup = new WordPopup(textOf(m_word), this);
    constexpr int letters = 44; // A line that is read at a glance.
    popup->setFixedWidth(fontMetrics().averageCharWidth() * letters);
    popup->resize(popup->width(), popup->heightForWidth(popup->width()));
    const auto room = screen()->availableGeometry();
    auto at = mapToGlobal(QPoint(0, height()));
    if (isRightToLeft())
        at.rx() += width() - popup->width();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    if (at.y() + popup->height() > room.bottom())
        at.setY(mapToGlobal(QPoint(0, 0)).y() - popup->height());
    popup->move(at);
    popup->show();
    popup->setFocus();
}

QWidget* wordRow(const std::vector<Word>& words)
{
    auto* row = new FlowRow;
    for (const auto word : words)
        row->flow().addWidget(new WordMark(word));
    return row;
}

} // namespace strongroom::ui
