// The banner: icon, sentence, choices; hatched when offline.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/feedback/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace strongroom::ui {

namespace {

struct Look
{
    IconId icon;
    Token ink;
    Token fill;
};

Look lookOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Info: return {IconId::Info, Token::InfoFg, Token::InfoBg};
    case BannerKind::Success: return {IconId::Check, Token::OkFg, Token::OkBg};
    case BannerKind::Warning: return {IconId::Warning, Token::WarnFg, Token::WarnBg};
    case BannerKind::Error: return {IconId::Error, Token::DangerFg, Token::DangerBg};
    case BannerKind::Offline: break;
    }
    return {IconId::Offline, Token::WarnFg, Token::WarnBg};
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_choices(new QHBoxLayout), m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    m_close->setIcon(Theme::current().icon(IconId::Close));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(Theme::current().metric(Metric::ControlGap));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_choices);
    layout->addWidget(m_close);
    // Not at most: that would be the height of a guessed width, and cut the last line in a narrow
    // place.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&Theme::current(), &Theme::changed, this, &Banner::refresh);
    hide();
}

void Banner::tell(BannerKind kind, const QString& text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    for (QPushButton* button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
    refresh();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::addChoice(const QString& id, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("banner.") + id);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, id] { emit chosen(id); });
    m_choices->addWidget(button);
    m_buttons << button;
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::dismiss()
{
    hide();
    m_text->clear();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::refresh()
{
    const Look look = lookOf(m_kind);
    const Theme& theme = Theme::current();
    m_icon->setPixmap(iconPixmap(look.icon, theme.metric(Metric::Icon), devicePixelRatioF(),
                                 theme.color(look.ink)));
    QPalette colors = m_text->palette();
    colors.setColor(QPalette::WindowText, theme.color(look.ink));
    m_text->setPalette(colors);
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_kind);
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(look.ink));
    painter.setBrush(theme.color(look.fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    if (m_kind != BannerKind::Offline)
        return;
    // Hatching at the start edge only: no stripes behind the text.
    const int width = 8;
    const QRect edge(layoutDirection() == Qt::RightToLeft ? rect().right() - width : 1, 1, width,
                     height() - 2);
    painter.fillRect(edge, QBrush(theme.color(look.ink), Qt::BDiagPattern));
}

} // namespace strongroom::ui
