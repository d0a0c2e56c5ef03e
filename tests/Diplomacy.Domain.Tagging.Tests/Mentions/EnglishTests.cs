namespace Diplomacy.Domain.Tagging.Tests.Mentions;

public class EnglishTests
{
    [Theory]
    [InlineData("Le ministre des Affaires étrangères a rencontré son homologue allemand mardi à Berlin pour évoquer la situation au Proche-Orient.")]
    [InlineData("El presidente de Colombia anunció el martes que su gobierno reanudará las conversaciones con la guerrilla en La Habana.")]
    [InlineData("Der Außenminister sagte am Dienstag, die Bundesregierung werde an den Sanktionen gegen Russland festhalten.")]
    [InlineData("O ministro das Relações Exteriores disse que o Brasil não vai romper relações diplomáticas com o país vizinho.")]
    [InlineData("Il ministro degli Esteri ha incontrato l'ambasciatore iraniano a Roma e ha chiesto la liberazione dei due cittadini.")]
    [InlineData("De minister van Buitenlandse Zaken zei dinsdag dat de Europese Unie nieuwe sancties tegen het land voorbereidt.")]
    [InlineData("Utrikesministern sade på tisdagen att regeringen inte kommer att erkänna utbrytarrepubliken förrän parterna har enats.")]
    [InlineData("Dışişleri Bakanı salı günü yaptığı açıklamada, iki ülke arasındaki görüşmelerin gelecek hafta Ankara'da süreceğini söyledi.")]
    [InlineData("Minister spraw zagranicznych powiedział we wtorek, że rozmowy pokojowe zostaną wznowione w przyszłym tygodniu w Genewie.")]
    [InlineData("Министр иностранных дел заявил во вторник, что переговоры будут продолжены на следующей неделе в Женеве.")]
    [InlineData("قال وزير الخارجية يوم الثلاثاء إن المحادثات بين الطرفين ستستأنف الأسبوع المقبل في العاصمة القطرية الدوحة")]
    [InlineData("Menteri Luar Negeri mengatakan pada hari Selasa bahwa perundingan damai akan dilanjutkan minggu depan di Jakarta.")]
    public void OtherLanguagesAreToldAsSuch(string text)
    {
        var result = DiplomacyTagger.Default.Tag(text);
        result.IsEnglish.Should().BeFalse();
        result.IsUncertain.Should().BeTrue();
    }

    [Theory]
    [InlineData("RUSSIA EXPELS FOUR BRITISH DIPLOMATS, DENIES SPYING")]
    [InlineData("Talks fail")]
    [InlineData("Colombian President Juan Manuel Santos met Venezuelan President Nicolas Maduro in Puerto Ordaz on Thursday.")]
    [InlineData("<Gregg River Co> said it had set a temporary price of 75.80 Canadian dlrs on and after May shipment.")]
    public void EnglishIsEnglish(string text) => DiplomacyTagger.Default.Tag(text).IsEnglish.Should().BeTrue();
}
