// The toast: a mark, a sentence, and perhaps a way back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/feedback/toast.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace strongroom::ui {

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
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    hide();
}

void Toast::tell(const QString& text)
{
    appear(text, false, false);
}

void Toast::tellFailure(const QString& text)
{
    appear(text, true, false);
}

void Toast::tellWithUndo(const QString& text)
{
    appear(text, false, true);
}

void Toast::appear(const QString& text, bool failed, bool undo)
{
    const auto& theme = Theme::current();
    m_icon->setPixmap(iconPixmap(failed ? IconId::Warning : IconId::Check,
                                 theme.metric(Metric::IconSmall), devicePixelRatioF(),
                                 theme.color(failed ? Token::WarnFg : Token::OkFg)));
    m_text->setText(text);
    m_undo->setVisible(undo);
    setAccessibleName(text);
    show();
    m_life.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_text->text();
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
