// The toast, which stays at the foot of its window.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/feedback/toast.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace strongroom::ui {

Toast::Toast(QWidget* window)
    : QFrame(window), m_text(new QLabel(this)), m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(QStringLiteral("toast.undo"));
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    m_life.setSingleShot(true);
    m_life.setInterval(std::chrono::seconds(10));
    connect(&m_life, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::tell(const QString& text)
{
    appear(text, false);
}

void Toast::tellWithUndo(const QString& text)
{
    appear(text, true);
}

void Toast::appear(const QString& text, bool undo)
{
    m_text->setText(text);
    m_undo->setVisible(undo);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_life.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    const QSize wished = sizeHint();
    const QSize room = parentWidget()->size();
    const int width = std::min(wished.width(), room.width() - 32);
    setGeometry((room.width() - width) / 2, room.height() - wished.height() - 40, width,
                wished.height());
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
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
