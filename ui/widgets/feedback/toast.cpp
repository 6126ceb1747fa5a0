// The toast: a mark, a sentence, and perhaps a way back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/feedback/toast.h"

#include "ui/settings/preferences.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>
#include <utility>

namespace strongroom::ui {
namespace {

constexpr int widest = 480;

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(QStringLiteral("toast.undo"));
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    m_life.setSingleShot(true);
    m_life.setInterval(std::chrono::seconds(10));
    connect(&m_life, &QTimer::timeout, this, &QWidget::hide);
    m_undoLife.setSingleShot(true);
    m_undoLife.setInterval(std::chrono::minutes(10));
    connect(&m_undoLife, &QTimer::timeout, this, [this] { remember({}); });
    connect(m_undo, &QPushButton::clicked, this, &Toast::undo);
    connect(&Preferences::current(), &Preferences::changed, this, &Toast::write);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    hide();
}

void Toast::tell(const QString& text)
{
    appear({text}, {});
}

void Toast::tellPlain(const QString& text)
{
    appear({text, false, true}, {});
}

void Toast::tellFailure(const QString& text)
{
    appear({text, true}, {});
}

void Toast::tellWithUndo(const QString& text, std::function<void()> undo)
{
    appear({text}, std::move(undo));
}

void Toast::undo()
{
    hide();
    if (const auto undoing = std::exchange(m_undoing, {})) {
        remember({});
        undoing();
    }
}

void Toast::forget()
{
    hide();
    remember({});
}

void Toast::remember(std::function<void()> undo)
{
    m_undoing = std::move(undo);
    if (m_undoing)
        m_undoLife.start();
    else
        m_undoLife.stop();
    m_undo->setVisible(canUndo());
    emit canUndoChanged(canUndo());
}

void Toast::write()
{
    auto text = m_told.text;
    if (!m_told.plain && Preferences::current().presenting())
        text = m_told.failed ? tr("It was not done. Presenting mode hides why.")
                             : tr("Done. Presenting mode hides the details.");
    // A name may have two hundred letters; a status line does not make the window wider.
    m_text->setText(m_text->fontMetrics().elidedText(text, Qt::ElideMiddle, widest));
    m_text->setToolTip(text);
    setAccessibleName(text);
}

void Toast::appear(Told told, std::function<void()> undo)
{
    m_told = std::move(told);
    const auto& theme = Theme::current();
    m_icon->setPixmap(iconPixmap(m_told.failed ? IconId::Warning : IconId::Check,
                                 theme.metric(Metric::IconSmall), devicePixelRatioF(),
                                 theme.color(m_told.failed ? Token::WarnFg : Token::OkFg)));
    write();
    remember(std::move(undo));
    show();
    m_life.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_text->toolTip();
}

void Toast::enterEvent(QEnterEvent*)
{
    m_life.stop();
}

void Toast::leaveEvent(QEvent*)
{
    m_life.start();
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), themeColor(Token::BgRaised), themeColor(Token::BorderControl), 6);
}

} // namespace strongroom::ui
