// A painted value, a countdown and three buttons.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/secret_field.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_face.h"
#include "ui/widgets/secret/secret_painter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace strongroom::ui {
namespace {

constexpr int moreSeconds = 20;
constexpr int padding = 8;
constexpr std::chrono::seconds focusGrace{2};

} // namespace

SecretFace::SecretFace(SecretField& field) : QWidget(&field), m_field(field)
{
    setFont(Theme::current().font(TypeRole::Mono));
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize SecretFace::sizeHint() const
{
    return {320, heightForWidth(320)};
}

int SecretFace::heightForWidth(int width) const
{
    const auto bytes = m_field.value().reveal();
    const int line = fontMetrics().lineSpacing();
    const int across =
        std::max(1, (width - 2 * padding) / std::max(1, fontMetrics().averageCharWidth()));
    int lines = 1;
    int column = 0;
    for (const auto byte : bytes) {
        column = byte == '\n' ? 0 : column + 1;
        if (byte == '\n' || column > across) {
            ++lines;
            column = 0;
        }
    }
    return std::min(lines, 20) * line + 2 * padding;
}

void SecretFace::paintEvent(QPaintEvent*)
{
    auto& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::BgField));
    painter.setPen(theme.color(Token::BorderControl));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setClipRect(rect().adjusted(padding / 2, padding / 2, -padding / 2, -padding / 2));
    painter.setPen(theme.color(m_field.isShown() ? Token::TextPrimary : Token::TextSecondary));
    const QPoint origin(padding, padding + fontMetrics().ascent());
    if (m_field.isShown())
        paintSecret(painter, m_field.value().reveal(), origin, width() - 2 * padding);
    else
        painter.drawText(origin, secretMask());
}

SecretField::SecretField(QWidget* parent)
    : QWidget(parent), m_face(new SecretFace(*this)), m_countdown(new QLabel)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_face, 1);
    row->addWidget(m_countdown);
    const auto add = [&](const QString& text, auto deed) {
        auto* button = new QPushButton(text);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
        return button;
    };
    m_copy = add(tr("Copy"), &SecretField::copyRequested);
    m_more = add(tr("+20 s"), [this] {
        m_left += moreSeconds;
        tick();
    });
    m_hide = add(tr("Hide"), &SecretField::hideValue);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_left;
        tick();
    });
    m_afterFocus.setSingleShot(true);
    m_afterFocus.setInterval(focusGrace);
    connect(&m_afterFocus, &QTimer::timeout, this, &SecretField::hideValue);
}

SecretField::~SecretField() = default;

void SecretField::showValue(SecretBytes value, int seconds)
{
    m_value = std::move(value);
    m_left = seconds;
    m_second.start();
    tick();
    m_face->updateGeometry();
}

void SecretField::hideValue()
{
    if (!m_second.isActive())
        return;
    m_second.stop();
    m_afterFocus.stop();
    m_value = SecretBytes(0);
    m_countdown->clear();
    for (auto* button : {m_copy, m_more, m_hide})
        button->setEnabled(false);
    m_face->update();
    emit hidden();
}

void SecretField::tick()
{
    if (m_left <= 0)
        return hideValue();
    m_countdown->setText(tr("◔ %1 s").arg(m_left));
    m_countdown->setAccessibleName(tr("Hides in %n second(s)", nullptr, m_left));
    m_face->update();
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isShown())
        hideValue();
    else if (event->matches(QKeySequence::Copy) && isShown())
        emit copyRequested();
    else
        QWidget::keyPressEvent(event);
}

void SecretField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange) {
        if (isActiveWindow())
            m_afterFocus.stop();
        else if (isShown())
            m_afterFocus.start();
    }
    QWidget::changeEvent(event);
}

} // namespace strongroom::ui
