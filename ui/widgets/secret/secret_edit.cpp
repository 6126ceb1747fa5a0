// Keys in, bytes kept; grown by copying into new memory and wiping the old.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/secret_edit.h"

#include "ui/settings/preferences.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secret/presenting.h"
#include "ui/widgets/secret/secret_painter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int padding = 8;
constexpr std::size_t mostBytes = 2U << 20;

} // namespace

SecretEdit::SecretEdit(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Preferences::current(), &Preferences::changed, this, [this] {
        setShown(m_shown);
        setToolTip(presentingReason());
    });
}

SecretBytes SecretEdit::value() const
{
    return SecretBytes::copyOf(m_buffer.reveal().first(m_size));
}

void SecretEdit::clear()
{
    m_buffer = SecretBytes(64);
    m_size = m_caret = 0;
    altered();
}

void SecretEdit::setValue(SecretBytes value)
{
    m_buffer = std::move(value);
    m_size = m_caret = m_buffer.size();
    altered();
}

void SecretEdit::setPlaceholderText(const QString& text)
{
    m_placeholder = text;
    update();
}

void SecretEdit::setShown(bool shown)
{
    m_shown = shown && !Preferences::current().presenting();
    update();
}

QSize SecretEdit::sizeHint() const
{
    return {240, Theme::current().metric(Metric::ControlHeight)};
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // An input method learns where we are, and nothing of what is there.
    if (query == Qt::ImEnabled)
        return isEnabled();
    if (query == Qt::ImCursorRectangle)
        return rect();
    if (query == Qt::ImHints)
        return static_cast<int>(inputMethodHints());
    return {};
}

void SecretEdit::insert(std::span<const std::uint8_t> bytes)
{
    if (m_size + bytes.size() > mostBytes)
        return;
    if (m_size + bytes.size() > m_buffer.size()) {
        SecretBytes larger((m_size + bytes.size()) * 2);
        std::ranges::copy(m_buffer.reveal().first(m_size), larger.writable().begin());
        m_buffer = std::move(larger);
    }
    auto all = m_buffer.writable();
    std::copy_backward(all.begin() + static_cast<std::ptrdiff_t>(m_caret),
                       all.begin() + static_cast<std::ptrdiff_t>(m_size),
                       all.begin() + static_cast<std::ptrdiff_t>(m_size + bytes.size()));
    std::ranges::copy(bytes, all.begin() + static_cast<std::ptrdiff_t>(m_caret));
    m_size += bytes.size();
    m_caret += bytes.size();
    altered();
}

void SecretEdit::insertText(const QString& text)
{
    // Character by character: of a long text, no second copy in UTF-8 comes to be.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        auto utf8 = text.mid(i, pair ? 2 : 1).toUtf8();
        if (utf8 != "\r")
            insert({reinterpret_cast<const std::uint8_t*>(utf8.constData()),
                    static_cast<std::size_t>(utf8.size())});
        utf8.fill('\0');
        i += pair ? 1 : 0;
    }
}

std::size_t SecretEdit::stepBack() const
{
    auto at = m_caret;
    while (at > 0 && (m_buffer.reveal()[--at] & 0xc0) == 0x80) {
    }
    return at;
}

std::size_t SecretEdit::stepOn() const
{
    return m_caret >= m_size ? m_size
                             : m_caret + codePointAt(m_buffer.reveal().first(m_size), m_caret).size;
}

void SecretEdit::eraseBefore()
{
    const auto from = stepBack();
    auto all = m_buffer.writable();
    std::copy(all.begin() + static_cast<std::ptrdiff_t>(m_caret),
              all.begin() + static_cast<std::ptrdiff_t>(m_size),
              all.begin() + static_cast<std::ptrdiff_t>(from));
    const auto size = m_size - (m_caret - from);
    std::fill(all.begin() + static_cast<std::ptrdiff_t>(size),
              all.begin() + static_cast<std::ptrdiff_t>(m_size), std::uint8_t(0));
    m_size = size;
    m_caret = from;
    altered();
}

void SecretEdit::eraseAfter()
{
    const auto next = stepOn();
    if (next == m_caret)
        return;
    m_caret = next;
    eraseBefore();
}

void SecretEdit::altered()
{
    update();
    emit changed();
}

void SecretEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        insertText(QGuiApplication::clipboard()->text());
    else if (event->key() == Qt::Key_S
             && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        setShown(!m_shown);
    else if (event->key() == Qt::Key_Backspace)
        eraseBefore();
    else if (event->key() == Qt::Key_Delete)
        eraseAfter();
    else if (event->key() == Qt::Key_Left)
        m_caret = stepBack();
    else if (event->key() == Qt::Key_Right)
        m_caret = stepOn();
    else if (event->key() == Qt::Key_Home)
        m_caret = 0;
    else if (event->key() == Qt::Key_End)
        m_caret = m_size;
    else if (event->key() == Qt::Key_A && event->modifiers() == Qt::ControlModifier)
        clear(); // Selecting all, to type anew: there is nothing else to do with a selection here.
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && event->modifiers() == Qt::ShiftModifier)
        insertText("\n");
    else if (!event->text().isEmpty() && event->text()[0].isPrint()
             && (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0)
        insertText(event->text());
    else
        return QWidget::keyPressEvent(event);
    update();
}

void SecretEdit::inputMethodEvent(QInputMethodEvent* event)
{
    insertText(event->commitString());
    event->accept();
}

void SecretEdit::mousePressEvent(QMouseEvent* event)
{
    if (eye().contains(event->position().toPoint()))
        setShown(!m_shown);
    setFocus(Qt::MouseFocusReason);
}

void SecretEdit::focusInEvent(QFocusEvent*)
{
    update();
}

void SecretEdit::focusOutEvent(QFocusEvent*)
{
    m_shown = false;
    update();
}

QRect SecretEdit::eye() const
{
    const int side = height();
    return layoutDirection() == Qt::RightToLeft ? QRect(0, 0, side, side)
                                                : QRect(width() - side, 0, side, side);
}

void SecretEdit::paintEvent(QPaintEvent*)
{
    auto& theme = Theme::current();
    QPainter painter(this);
    painter.setFont(theme.font(TypeRole::Mono));
    const int radius = theme.metric(Metric::Radius);
    paintFrame(painter, rect(), theme.color(isEnabled() ? Token::BgField : Token::BgWindow),
               theme.color(isEnabled() ? Token::BorderControl : Token::BorderSubtle), radius);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius);
    const int icon = theme.metric(Metric::IconSmall);
    const QRect box = eye();
    theme.icon(m_shown ? IconId::Hide : IconId::Reveal)
        .paint(&painter,
               QRect(box.center().x() - icon / 2, box.center().y() - icon / 2, icon, icon));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inside = mirrored ? rect().adjusted(box.width(), 2, -padding, -2)
                                  : rect().adjusted(padding, 2, -box.width(), -2);
    painter.setClipRect(inside);
    const QFontMetrics metrics(painter.font());
    const QPoint origin(inside.x(), (height() + metrics.ascent() - metrics.descent()) / 2);
    painter.setPen(theme.color(m_size == 0 ? Token::TextPlaceholder : Token::TextPrimary));
    if (m_size == 0 && !hasFocus())
        painter.drawText(inside, Qt::AlignLeading | Qt::AlignVCenter, m_placeholder);
    else if (m_shown)
        paintSecret(painter, m_buffer.reveal().first(m_size), origin, inside.width() - padding,
                    hasFocus() ? static_cast<int>(m_caret) : -1);
    else
        painter.drawText(origin, m_size == 0 ? QStringLiteral("|")
                                             : secretMask() + (hasFocus() ? "|" : ""));
}

} // namespace strongroom::ui
