// A painted value, a countdown and four buttons.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/secret_field.h"

#include "ui/settings/preferences.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/large_type.h"
#include "ui/widgets/secret/presenting.h"
#include "ui/widgets/secret/secret_face.h"
#include "ui/widgets/secret/secret_painter.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_font.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace strongroom::ui {
namespace {

constexpr int moreSeconds = 20;
constexpr int unseenSeconds = 120;
constexpr int padding = 8;
constexpr int mostLines = 12;
constexpr float watermarkOpacity = 0.35F;
constexpr std::chrono::seconds focusGrace{2};

/// Over and over across the whole field, so that no cut-out of a picture is without it.
void paintWatermark(QPainter& painter, const QRect& area, const QString& text)
{
    auto color = Theme::current().color(Token::TextSecondary);
    color.setAlphaF(watermarkOpacity);
    painter.save();
    painter.setPen(color);
    const int across = painter.fontMetrics().horizontalAdvance(text) + 4 * padding;
    const int down = painter.fontMetrics().lineSpacing();
    int row = 0;
    for (int y = area.top() + down / 2; y < area.bottom() + down; y += down, ++row)
        for (int x = area.left() - (row % 2) * across / 2; x < area.right(); x += across)
            painter.drawText(x, y, text);
    painter.restore();
}

} // namespace

SecretFace::SecretFace(SecretField& field) : QWidget(&field), m_field(field)
{
    followFont(*this, TypeRole::Mono);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize SecretFace::sizeHint() const
{
    return {320, heightForWidth(320)};
}

int SecretFace::heightForWidth(int width) const
{
    const int line = fontMetrics().lineSpacing();
    if (m_field.state() != SecretField::State::Shown)
        return line + 2 * padding; // A masked field tells nothing of the length.
    if (m_field.isLarge())
        return largeTypeHeight(m_field.value().reveal(), width - 2 * padding) + 2 * padding;
    const int across = (width - 2 * padding) / std::max(1, fontMetrics().averageCharWidth());
    const int lines = linesOf(m_field.value().reveal(), std::max(1, across));
    return std::min(lines, mostLines) * line + 2 * padding;
}

void SecretFace::paintEvent(QPaintEvent*)
{
    auto& theme = Theme::current();
    QPainter painter(this);
    paintFrame(painter, rect(), theme.color(Token::BgField), theme.color(Token::BorderControl),
               theme.metric(Metric::Radius));
    painter.setClipRect(rect().adjusted(padding / 2, padding / 2, -padding / 2, -padding / 2));
    const bool shown = m_field.state() == SecretField::State::Shown;
    const bool nothing = m_field.value().size() == 0;
    painter.setPen(theme.color(shown && !nothing ? Token::TextPrimary : Token::TextSecondary));
    const QPoint origin(padding, padding + fontMetrics().ascent());
    const QRect line = rect().adjusted(padding, padding, -padding, -padding);
    if (shown && !nothing && m_field.isLarge())
        paintLargeType(painter, m_field.value().reveal(), line.topLeft(), line.width());
    else if (shown && !nothing)
        paintSecret(painter, m_field.value().reveal(), origin, width() - 2 * padding);
    else if (m_field.state() == SecretField::State::Masked)
        painter.drawText(origin, secretMask()); // Where the value will begin.
    else
        painter.drawText(line, Qt::AlignLeading | Qt::AlignTop,
                         shown ? tr("(empty)") : tr("wiped"));
    if (shown && !m_field.watermark().isEmpty())
        paintWatermark(painter, rect(), m_field.watermark());
}

SecretField::SecretField(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_face(new SecretFace(*this)), m_countdown(new QLabel),
      m_bar(new QWidget)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(name, TypeRole::Strong), 1);
    row->addWidget(m_countdown);
    m_show = addButton("show", tr("Show"));
    m_copy = addButton("copy", tr("Copy"));
    m_largeType = addButton("large", tr("Large type"));
    m_largeType->setCheckable(true);
    m_largeType->setToolTip(tr("In groups of four, for reading aloud (Ctrl+Shift+T)"));
    m_more = addButton("more", tr("+20 s"));
    m_hide = addButton("hide", tr("Hide"));
    refuseWhilePresenting(*m_show);
    connect(m_show, &QPushButton::clicked, this, &SecretField::showValue);
    connect(m_copy, &QPushButton::clicked, this, &SecretField::copyRequested);
    connect(m_largeType, &QPushButton::toggled, this, &SecretField::setLarge);
    connect(m_hide, &QPushButton::clicked, this, &SecretField::wipe);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_left += moreSeconds + 1;
        tick();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().metric(Metric::ChipPadding));
    column->addWidget(m_bar);
    column->addWidget(m_face);
    m_second.setObjectName("secret.second");
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &SecretField::tick);
    m_afterFocus.setObjectName("secret.afterFocus");
    m_afterFocus.setSingleShot(true);
    m_afterFocus.setInterval(focusGrace);
    connect(&m_afterFocus, &QTimer::timeout, this, &SecretField::wipe);
    connect(&Preferences::current(), &Preferences::changed, this, [this] {
        if (Preferences::current().presenting())
            wipe();
    });
    enter(State::Empty);
}

SecretField::~SecretField() = default;

QPushButton* SecretField::addButton(const QString& id, const QString& text)
{
    //: A button beside a revealed value: %1 is what it does, %2 the name of the key.
    auto* button =
        named(new QPushButton(text), "secret." + id + '.' + m_name, tr("%1 %2").arg(text, m_name));
    m_bar->layout()->addWidget(button);
    return button;
}

void SecretField::enter(State state)
{
    m_state = state;
    m_show->setVisible(state == State::Masked);
    m_more->setVisible(state == State::Shown && !m_noMoreTime);
    m_largeType->setVisible(state == State::Shown);
    m_copy->setVisible(state != State::Empty);
    m_hide->setVisible(state != State::Empty);
    m_countdown->setVisible(state == State::Shown);
    setAccessibleName(state == State::Empty    ? tr("The value of %1 was wiped").arg(m_name)
                      : state == State::Masked ? tr("Hidden value of %1").arg(m_name)
                                               : tr("Revealed value of %1").arg(m_name));
    m_face->updateGeometry();
    m_face->update();
}

void SecretField::hold(SecretBytes value, int seconds)
{
    m_value = std::move(value);
    m_seconds = seconds;
    m_left = unseenSeconds;
    m_second.start();
    enter(State::Masked);
}

void SecretField::oblige(bool noCopy, bool noMoreTime, const QString& watermark)
{
    m_noCopy = noCopy;
    m_noMoreTime = noMoreTime;
    m_watermark = watermark;
    m_copy->setEnabled(!noCopy);
    const auto why = noCopy
                         ? tr("The policy of your organization does not let this value be copied.")
                         : QString();
    m_copy->setToolTip(why);
    m_copy->setAccessibleDescription(why);
    enter(m_state);
}

void SecretField::showValue()
{
    if (m_state != State::Masked || Preferences::current().presenting())
        return;
    enter(State::Shown);
    m_left = m_seconds + 1;
    m_second.start();
    tick();
    emit shown();
}

void SecretField::replace(SecretBytes value)
{
    if (m_state == State::Empty)
        return;
    m_value = std::move(value);
    m_face->updateGeometry();
    m_face->update();
}

void SecretField::setLarge(bool large)
{
    m_large = large && m_state == State::Shown;
    m_largeType->setChecked(m_large);
    m_face->updateGeometry();
    m_face->update();
}

void SecretField::wipe()
{
    if (m_state == State::Empty)
        return;
    setLarge(false);
    m_second.stop();
    m_afterFocus.stop();
    m_value = SecretBytes(0);
    m_countdown->clear();
    enter(State::Empty);
    emit wiped();
}

void SecretField::tick()
{
    if (--m_left <= 0)
        return wipe();
    m_countdown->setText(tr("◔ %1 s").arg(QLocale().toString(m_left)));
    m_countdown->setAccessibleName(tr("Hides in %n second(s)", nullptr, m_left));
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_state == State::Shown)
        wipe();
    else if (event->key() == Qt::Key_T && m_state == State::Shown
             && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        setLarge(!m_large);
    else if (event->matches(QKeySequence::Copy) && m_state != State::Empty && !m_noCopy)
        emit copyRequested();
    else
        QWidget::keyPressEvent(event);
}

bool SecretField::event(QEvent* event)
{
    // Of these a window tells all that is in it; of its ActivationChange it hears alone.
    if (event->type() == QEvent::WindowActivate)
        m_afterFocus.stop();
    else if (event->type() == QEvent::WindowDeactivate && m_state == State::Shown
             && Preferences::current().choices().hideOnFocusLoss)
        m_afterFocus.start();
    return QWidget::event(event);
}

} // namespace strongroom::ui
