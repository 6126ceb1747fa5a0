// Each choice makes another value; what stands in the field when it is taken is what is used.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/generator_sheet.h"

#include "ui/pages/error_text.h"
#include "ui/pages/secrets/entry/strength_bar.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace strongroom::ui {
namespace {

using client::MadeKind;

constexpr int usualWords = 6;
constexpr int usualCharacters = 24;
constexpr int usualBytes = 32;

int usualSize(MadeKind kind)
{
    switch (kind) {
    case MadeKind::Password: return usualCharacters;
    case MadeKind::Passphrase: return usualWords;
    default: return usualBytes;
    }
}

} // namespace

GeneratorSheet::GeneratorSheet(const client::GeneratorApi& generator,
                               std::function<void(SecretBytes)> use, QWidget* parent)
    : Sheet(tr("Generate a value"), parent), m_generator(generator), m_use(std::move(use)),
      m_form(new QFormLayout),
      m_kind(named(new QComboBox, "generate.kind", tr("What is to be made"))),
      m_size(named(new QSpinBox, "generate.size", tr("Size"))),
      m_symbols(named(new QCheckBox(tr("With symbols")), "generate.symbols", tr("With symbols"))),
      m_lookAlikes(named(new QCheckBox(tr("With letters that look alike (0 and O, 1, l and I)")),
                         "generate.look_alikes", tr("With letters that look alike"))),
      m_value(named(new SecretEdit, "generate.value", tr("The value that was made"))),
      m_strength(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    buildForm();
    m_strength->setObjectName("generate.strength");
    m_strength->setWordWrap(true);
    body()->addWidget(m_strength);
    body()->addStretch();
    setPrimary(tr("Use this value"))->setObjectName("generate.confirm");
    auto* again = addSecondary(tr("Make another"));
    again->setObjectName("generate.again");
    again->setShortcut(QKeySequence("Ctrl+G"));
    setMinimumWidth(520);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GeneratorSheet::kindChanged);
    connect(m_size, &QSpinBox::valueChanged, this, &GeneratorSheet::make);
    for (auto* box : {m_symbols, m_lookAlikes})
        connect(box, &QCheckBox::toggled, this, &GeneratorSheet::make);
    connect(again, &QPushButton::clicked, this, &GeneratorSheet::make);
    connect(this, &Sheet::confirmed, this, [this] {
        m_use(m_value->value());
        accept();
    });
    kindChanged();
}

void GeneratorSheet::buildForm()
{
    const std::pair<MadeKind, QString> kinds[] = {
        {MadeKind::Password, tr("Password")},
        {MadeKind::Passphrase, tr("Passphrase of words that can be spoken")},
        {MadeKind::Hex, tr("Random bytes, in hexadecimal")},
        {MadeKind::Base64, tr("Random bytes, in Base64")},
        {MadeKind::Uuid, tr("UUID")},
        {MadeKind::Ed25519, tr("Ed25519 private key (PEM)")}};
    for (const auto& [kind, text] : kinds)
        m_kind->addItem(text, static_cast<int>(kind));
    m_symbols->setChecked(true);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("Kind"), m_kind);
    m_form->addRow(tr("Size"), m_size);
    m_form->addRow({}, m_symbols);
    m_form->addRow({}, m_lookAlikes);
    m_form->addRow(tr("Value"), m_value);
    body()->addLayout(m_form);
}

client::ValueRecipe GeneratorSheet::recipe() const
{
    return {static_cast<MadeKind>(m_kind->currentData().toInt()), m_size->value(),
            m_symbols->isChecked(), m_lookAlikes->isChecked()};
}

void GeneratorSheet::kindChanged()
{
    const auto kind = recipe().kind;
    const auto sizes = m_generator.sizesOf(kind);
    {
        const QSignalBlocker blocker(m_size);
        m_size->setRange(sizes.least, sizes.most);
        m_size->setValue(usualSize(kind));
        m_size->setSuffix(kind == MadeKind::Password     ? tr(" characters")
                          : kind == MadeKind::Passphrase ? tr(" words")
                                                         : tr(" bytes"));
    }
    m_form->labelForField(m_size)->setVisible(sizes.most > 0);
    m_size->setVisible(sizes.most > 0);
    m_symbols->setVisible(kind == MadeKind::Password);
    m_lookAlikes->setVisible(kind == MadeKind::Password);
    make();
}

void GeneratorSheet::make()
{
    auto made = m_generator.generate(recipe());
    if (!made) {
        m_value->clear();
        primary()->setEnabled(false);
        return showError(errorText(made.error()));
    }
    showError({});
    primary()->setEnabled(true);
    const auto bits = static_cast<int>(made->bits);
    const auto number = QLocale().toString(bits);
    m_strength->setText(
        bits >= strongBits ? tr("About %1 bits: as strong as a key.").arg(number)
        : bits >= fairBits ? tr("About %1 bits: strong enough for what a person types.").arg(number)
                           : tr("About %1 bits: weak. Make it longer, unless somebody limits the "
                                "number of guesses.")
                                 .arg(number));
    m_value->setValue(std::move(made->text));
}

} // namespace strongroom::ui
