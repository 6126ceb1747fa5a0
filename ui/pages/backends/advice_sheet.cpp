// The answer stands below the questions, and changes with them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/advice_sheet.h"

#include "models/items/backends/backend_words.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace strongroom::ui {

AdviceSheet::AdviceSheet(std::vector<domain::BackendKind> kinds, QWidget* parent)
    : Sheet(tr("Which backend?"), parent), m_kinds(std::move(kinds)),
      m_home(named(new QComboBox, "advice.home", tr("Where your systems run"))),
      m_largest(named(new QComboBox, "advice.largest", tr("The largest value"))),
      m_destroys(named(new QCheckBox(tr("A destroyed version has to vanish there by itself")),
                       "advice.destroys", tr("A destroyed version has to vanish there by itself"))),
      m_development(named(new QCheckBox(tr("It is for development only")), "advice.development",
                          tr("It is for development only"))),
      m_best(new TextLabel({}, TypeRole::Title)), m_why(new TextLabel),
      m_others(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    for (const auto& text :
         {tr("In no particular place"), tr("Where we run OpenBao or Vault ourselves"), tr("At AWS"),
          tr("At Google Cloud"), tr("At Azure")})
        m_home->addItem(text);
    const std::pair<QString, int> sizes[] = {
        {tr("A password or a key (up to %1)"), 4'096},
        {tr("A certificate or a small file (up to %1)"), 20'480},
        {tr("A file (up to %1)"), 61'440},
        {tr("A large file (up to %1)"), 1'048'576}};
    for (const auto& [text, bytes] : sizes)
        m_largest->addItem(text.arg(QLocale().formattedDataSize(bytes, 0)), bytes);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Where do your systems run?"), m_home);
    form->addRow(tr("What is the largest value?"), m_largest);
    form->addRow(QString(), m_destroys);
    form->addRow(QString(), m_development);
    body()->addLayout(form);
    m_best->setObjectName("advice.best");
    m_why->setObjectName("advice.why");
    m_others->setObjectName("advice.others");
    for (auto* label : {m_best, m_why, m_others}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    body()->addStretch();
    setPrimary({})->setObjectName("advice.confirm");
    setMinimumWidth(600);
    for (auto* box : {m_home, m_largest})
        connect(box, &QComboBox::currentIndexChanged, this, &AdviceSheet::advise);
    for (auto* box : {m_destroys, m_development})
        connect(box, &QCheckBox::toggled, this, &AdviceSheet::advise);
    connect(this, &Sheet::confirmed, this, [this] {
        const auto kind = m_kind;
        accept();
        emit chosen(kind);
    });
    advise();
}

Situation AdviceSheet::situation() const
{
    return {static_cast<Home>(m_home->currentIndex()), m_largest->currentData().toULongLong(),
            m_destroys->isChecked(), m_development->isChecked()};
}

void AdviceSheet::advise()
{
    const auto all = adviceFor(situation(), m_kinds);
    const auto& best = all.front();
    m_kind = best.kind;
    m_best->setText(tr("★ %1").arg(items::backendKindText(best.kind)));
    m_why->setText(best.reasons.join(' '));
    QStringList others;
    for (const auto& one : all)
        if (&one != &best)
            others << (one.fits ? tr("%1: possible. %2") : tr("%1: not for this. %2"))
                          .arg(items::backendKindText(one.kind), one.reasons.join(' '));
    m_others->setText(others.join('\n'));
    const bool builtin = m_kind == domain::builtinBackend;
    primary()->setText(builtin ? tr("Stay with the built-in one")
                               : tr("Configure %1").arg(items::backendKindText(m_kind)));
}

} // namespace strongroom::ui
