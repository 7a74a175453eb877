"""Makes fonts/phien-sans.woff2 from Source Sans 3 (npm source-sans, VF/SourceSans3VF-Upright.ttf).

python3 subset-font.py SourceSans3VF-Upright.ttf phien-sans.woff2     needs fonttools and brotli
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

vowels = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
signs = '\u00a0₫–—‘’“”…·×→•−©'
wanted = set(range(0x20, 0x7F)) | {ord(letter) for letter in vowels + vowels.upper() + signs}

font = TTFont(sys.argv[1])
options = subset.Options()
options.layout_features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl']
options.hinting = False
options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=wanted)
subsetter.subset(font)
font.save(sys.argv[2] + '.ttf')

font = instancer.instantiateVariableFont(TTFont(sys.argv[2] + '.ttf'), {'wght': (400, 400, 700)})
# 'Source' is a reserved font name under the OFL: what is changed must bear another.
for record in list(font['name'].names):
    if record.nameID in (1, 4):
        record.string = 'Phien Sans'
    elif record.nameID == 3:
        record.string = 'Phien Sans; subset of Source Sans 3 3.52'
    elif record.nameID == 6:
        record.string = 'PhienSans'
font.flavor = 'woff2'
font.save(sys.argv[2])
